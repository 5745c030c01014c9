package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Layout;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Span;

/** Articles as Markdown and as plain text. */
final class MarkdownArticleTest {

  private static Article.Builder article(String text) {
    return Article.of("a", new Origin.File("a"), text);
  }

  private static Span span(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }

  private static Furniture furniture(String text, String words, Furniture.Kind kind) {
    return new Furniture(span(text, words), kind, "test");
  }

  private static String markdown(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownArticle.write(article, out);
    return out.toString();
  }

  private static String plain(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    PlainArticle.write(article, out);
    return out.toString();
  }

  @Test
  void markupWithinASentenceIsCutAndTheSentenceStaysWhole() throws IOException {
    String text = "It was <em>the</em> wall.\nIt broke.";
    Article article = article(text).furniture(List.of(furniture(text, "<em>", Furniture.Kind.EMBED_CODE),
        furniture(text, "</em>", Furniture.Kind.EMBED_CODE))).build();
    assertThat(plain(article)).isEqualTo("It was the wall.\n\nIt broke.\n");
  }

  @Test
  void whereBlankLinesPartParagraphsALineEndDoesNot() throws IOException {
    assertThat(plain(article("The wall\nbroke.\n\n\nIt fell.\n").build())).isEqualTo("The wall\nbroke.\n\nIt fell.\n");
    assertThat(markdown(article("The wall\nbroke.\n\nIt fell.").build())).isEqualTo("The wall broke.\n\nIt fell.\n");
    assertThat(plain(article("The wall broke.\nIt fell.").build())).isEqualTo("The wall broke.\n\nIt fell.\n");
  }

  @Test
  void aCrossHeadWithinAParagraphPartsItAndOtherFurnitureIsLeftOut() throws IOException {
    String text = "The wall broke.\nForty houses\nThey fell.\n\nAdvertisement\n\nNobody died.";
    Article article = article(text).furniture(List.of(furniture(text, "Forty houses", Furniture.Kind.SUBHEADING),
        furniture(text, "Advertisement", Furniture.Kind.PROMO))).build();
    assertThat(markdown(article)).isEqualTo("The wall broke.\n\n## Forty houses\n\nThey fell.\n\nNobody died.\n");
  }

  @Test
  void rowsMakeATableAndBulletsAList() throws IOException {
    String text = "Town\tHouses\n\nOstby\t40\n\nAfter the storm:\n\n• The wall | gone\n• The sea";
    List<Layout> rows = new ArrayList<>();
    Stream.of("Town\tHouses", "Ostby\t40").forEach(row -> rows.add(new Layout(span(text, row), Layout.Kind.TABLE_ROW)));
    assertThat(markdown(article(text).layout(rows).build())).isEqualTo("""
        | Town | Houses |
        | --- | --- |
        | Ostby | 40 |

        After the storm:

        - The wall \\| gone
        - The sea
        """);
  }

  @Test
  void theSourceLineHoldsWhatIsKnownAndNothingElse() throws IOException {
    Article known = article("It broke.").title("Wall *breaks*").byline(List.of("Ana Torv", "Jo Bell"))
        .outlet("The Post")
        .published(new Published.On(LocalDate.of(2031, 5, 5))).url("https://post.example/a b>c").build();
    assertThat(markdown(known)).isEqualTo("""
        # Wall \\*breaks\\*

        Ana Torv, Jo Bell · The Post · 2031-05-05 · <https://post.example/abc>

        It broke.
        """);
    assertThat(markdown(article("It broke.").build())).isEqualTo("It broke.\n");
  }
}
