package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Furniture;
import org.rashomon.model.Layout;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Span;

final class StoredArticleTest {
  private static final String TEXT = "\uD83D\uDEA2 Ferry\nA ferry ran aground \u0000 off Larnham.";

  private static Article.Builder full(Origin origin) {
    return Article.of("x/1#a b@2 \uD83D\uDEA2", origin, TEXT).url("https://echo.example/1?a=ö").outlet("Harbour Echo")
        .title("Ferry \uD83D\uDEA2 aground").byline(List.of("Ana Okafor", "Tomas Brandt"))
        .published(new Published.At(OffsetDateTime.parse("2031-05-04T06:07:08.009+05:30")))
        .updated(new Published.On(LocalDate.of(2031, 5, 5))).language("en").wireCredit("Coastal Wire")
        .furniture(List.of(new Furniture(new Span(0, 8), Furniture.Kind.SLUG, "a rule")))
        .layout(List.of(new Layout(new Span(9, 20), Layout.Kind.LIST_ITEM)))
        .decidedBy(Map.of("published", "meta", "outlet", "given"));
  }

  private static Account account(Article article) {
    Entity place = new Entity("e1", Entity.Kind.PLACE, "Larnham", List.of("the port"), "");
    Entity person = new Entity("e2", Entity.Kind.PERSON, "Ana Okafor", List.of(), "captain");
    return new Account(article, List.of(), List.of(place, person), List.of(), List.of(), List.of(), List.of(),
        Optional.of(LocalDate.of(2031, 5, 4)));
  }

  private static void assertSame(Article read, Article written) {
    assertThat(read.id()).isEqualTo(written.id());
    assertThat(read.origin()).isEqualTo(written.origin());
    assertThat(read.text()).isEqualTo(written.text());
    assertThat(read.url()).isEqualTo(written.url());
    assertThat(read.outlet()).isEqualTo(written.outlet());
    assertThat(read.title()).isEqualTo(written.title());
    assertThat(read.byline()).isEqualTo(written.byline());
    assertThat(read.published()).isEqualTo(written.published());
    assertThat(read.updated()).isEqualTo(written.updated());
    assertThat(read.language()).isEqualTo(written.language());
    assertThat(read.wireCredit()).isEqualTo(written.wireCredit());
    assertThat(read.furniture()).isEqualTo(written.furniture());
    assertThat(read.layout()).isEqualTo(written.layout());
    assertThat(read.decidedBy()).isEqualTo(written.decidedBy());
  }

  private static Article roundTrip(Article article) {
    return StoredArticle.open(StoredArticle.of(account(article)).pack()).article();
  }

  @Test
  void anArticleOfAnyOriginComesBackTheSameInEverything() {
    for (Origin origin : List.of(new Origin.File("a\nb"), new Origin.Line("lines.jsonl", 1L << 40),
        new Origin.WarcRecord("x.warc.gz", 7), new Origin.FeedItem("https://feed.example/", 3))) {
      Article article = full(origin).build();
      assertSame(roundTrip(article), article);
    }
  }

  @Test
  void anArticleOfWhichNothingIsKnownStaysSo() {
    Article bare = Article.of("", new Origin.File(""), "").build();
    assertSame(roundTrip(bare), bare);
  }

  @Test
  void everyPointInTimeAPageGivesComesBackTheSame() {
    for (String at : List.of("2031-05-04T00:00Z", "2031-05-04T23:59:59.123456789-11:00", "2031-05-04T06:07+05:45")) {
      Article article = full(new Origin.File("a")).published(new Published.At(OffsetDateTime.parse(at))).build();
      assertThat(roundTrip(article).published()).isEqualTo(article.published());
    }
  }

  @Test
  void theOutlineHasThePlacesAndTheDayOfTheAccountAndNothingElse() {
    Account outline = StoredArticle.open(StoredArticle.of(account(full(new Origin.File("a")).build())).pack())
        .outline();
    assertThat(outline.entities()).extracting(Entity::name).containsExactly("Larnham");
    assertThat(outline.reference()).contains(LocalDate.of(2031, 5, 4));
    assertThat(outline.sentences()).isEmpty();
  }

  @Test
  void aRenamedArticleIsTheSameButForItsId() {
    Article article = full(new Origin.File("a")).build();
    Article renamed = StoredArticle.renamed(article, "other");
    assertThat(renamed.id()).isEqualTo("other");
    assertSame(StoredArticle.renamed(renamed, article.id()), article);
  }

  @Test
  void theDigestIsOfWhatIsSaidNotOfWhereItWasFound() {
    Article article = full(new Origin.File("a")).build();
    String digest = StoredArticle.digest(article);
    assertThat(StoredArticle.digest(full(new Origin.Line("b", 1)).build())).isEqualTo(digest);
    assertThat(StoredArticle.digest(StoredArticle.renamed(article, "other"))).isEqualTo(digest);
    assertThat(StoredArticle.digest(full(new Origin.File("a")).title("Another").build())).isNotEqualTo(digest);
    assertThat(StoredArticle.digest(full(new Origin.File("a")).byline(List.of("Ana Okafor")).build()))
        .isNotEqualTo(digest);
  }

  @Test
  void bytesOfSomethingElseAreNoArticle() {
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> StoredArticle.open(new byte[]{1, 2}));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> StoredArticle.open(Packed.of(new byte[]{1})));
  }
}
