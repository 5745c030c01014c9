package org.rashomon.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Origin;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;

final class BlockTest {
  private static Account account(String text, List<Furniture> furniture, Sentence... sentences) {
    Article article = Article.of("a", new Origin.File("a"), text).furniture(furniture).build();
    return new Account(article, List.of(sentences), List.of(), List.of(), List.of(), List.of(), List.of(),
        Optional.empty());
  }

  private static Sentence sentence(int index, int paragraph, int start, int end) {
    return new Sentence(index, paragraph, new Span(start, end), Sentence.Part.BODY, List.of(),
        Optional.empty());
  }

  private static Stream<String> words(Account account) {
    return Block.of(account).stream().map(block -> block.place() + ": " + block.span().in(account.article().text()));
  }

  @Test
  void lineIsAParagraphAndEmptyOnesAreNone() {
    assertThat(words(account("One.\n\n \nTwo. Three.", List.of()))).containsExactly("¶ 1: One.", "¶ 2: Two. Three.");
  }

  @Test
  void linesOfOneParagraphStayTogether() {
    Account wrapped = account("One is\nlong. Two\nfollows.\nThree.", List.of(),
        sentence(0, 0, 0, 12), sentence(1, 0, 13, 25), sentence(2, 1, 26, 32));
    assertThat(words(wrapped)).containsExactly("¶ 1: One is\nlong. Two\nfollows.", "¶ 2: Three.");
  }

  @Test
  void furnitureHasItsNameInsteadOfANumber() {
    Furniture photo = new Furniture(new Span(5, 10), Furniture.Kind.PHOTO_CREDIT, "test");
    assertThat(words(account("One.\nPhoto \nTwo.", List.of(photo))))
        .containsExactly("¶ 1: One.", "photo credit: Photo ", "¶ 2: Two.");
  }

  @Test
  void lineOfSeveralPiecesOfFurnitureHasAllTheirNames() {
    List<Furniture> pieces = List.of(
        new Furniture(new Span(0, 3), Furniture.Kind.PHOTO_CREDIT, "test"),
        new Furniture(new Span(6, 14), Furniture.Kind.PHOTO_CAPTION, "test"));
    assertThat(words(account("A/B | A river.", pieces))).containsExactly("photo credit, photo caption: A/B | A river.");
    assertThat(words(account("A/B or A river.", pieces))).containsExactly("¶ 1: A/B or A river.");
  }
}
