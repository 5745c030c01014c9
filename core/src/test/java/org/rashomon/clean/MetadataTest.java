package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;

/** A page's address and language, and pages that mean no good. */
final class MetadataTest {

  private static Optional<Fact<String>> url(String html) {
    return Rule.first(Metadata.URL, Page.of(Html.of(html), Given.nothing()));
  }

  private static String canonical(String href) {
    return url("<link rel=canonical href='" + href + "'>").map(Fact::value).orElse("");
  }

  private static String language(String html) {
    return Rule.first(Metadata.LANGUAGE, Page.of(Html.of(html), Given.nothing())).map(Fact::value).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/wall, https://post.example/wall",
    "https://post.example/wall?utm_source=x&id=3&fbclid=9#top, https://post.example/wall?id=3",
    "https://post.example/wall?utm_medium=rss, https://post.example/wall", "https://post.example/, ''",
    "javascript:alert(1), ''",
    "data:text/html;x, ''", "/wall, ''", "file:///etc/passwd, ''",
    "https://post.example/a b|c, https://post.example/a%20b%7Cc"})
  void anAddressIsAbsoluteOfTheWebAndFreeOfTracking(String href, String clean) {
    assertThat(canonical(href)).isEqualTo(clean);
  }

  @Test
  void aRelativeAddressIsResolvedWhereThePagesIsKnown() {
    Page page = Page.of(Html.of("<link rel=canonical href='/wall'>"),
        Pages.given(Optional.of("https://post.example/amp/wall?utm_x=1")));
    assertThat(Rule.first(Metadata.URL, page).map(Fact::value)).hasValue("https://post.example/wall");
  }

  @Test
  void theOriginalOfACopyIsNotItsAddress() {
    String both = "<link rel=canonical href='https://other.example/1'>"
        + Pages.meta("og:url", "https://post.example/wall");
    assertThat(url(both)).hasValue(new Fact<>("https://post.example/wall", "meta og:url"));
    assertThat(url(both.replace("other.example", "www.post.example")).map(Fact::rule)).hasValue("link canonical");
  }

  @Test
  void linkedDataTellsTheAddressLast() {
    String json = Pages.linked("{\"@type\": \"NewsArticle\", \"url\": \"https://post.example/wall\"}");
    assertThat(url(json)).hasValue(new Fact<>("https://post.example/wall", "json-ld url"));
    assertThat(url("<a href='https://post.example/wall'>x</a>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "<html lang=en-GB>; en-GB", "<html lang=en_US>; en-US", "<html xml:lang=de>; de", "<html lang=English>; ''",
    "<html lang=''>; ''",
    "<meta http-equiv=content-language content='fr, en'>; fr", "<meta property=og:locale content=pt_BR>; pt-BR"})
  void theLanguageIsATag(String html, String tag) {
    assertThat(language(html)).isEqualTo(tag);
  }

  @Test
  void hostilePagesAreReadInGoodTime() {
    String text = "The harbour wall of Ostby broke on Monday, the mayor said, and the sea came into the old town. "
        .repeat(10);
    List<String> parts = List.of("<meta name=author content='By Ana Torv'>", "<time datetime=2031>",
        "<h1>Wall breaks</h1>",
        "<a rel=author href=/author/a>Ana</a>", "<div class='author byline date'>",
        "<span itemprop='author datePublished'>1 ",
        "<p>By Ana Torv and ", "<p>Published 1/1/", "<link rel=canonical href=x>",
        Pages.linked("{\"@type\": \"NewsArticle\"}"));
    for (String part : parts) {
      String page = "<html><head><title>Wall breaks</title></head><body>" + part.repeat(1_000_000 / part.length())
          + "<p>" + text;
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> new PageCleaner().clean(
          new RawDocument("a", new Origin.File("a"), Given.nothing(), Html.of(page)),
          Html.of(page)), part);
    }
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    Article article = Pages
        .kept("<p>The harbour wall of Ostby broke on Monday, the mayor said, and the sea came into the old town, "
            + "where nobody had thought that it ever could.</p>", Optional.empty());
    assertThat(article.decidedBy().keySet()).containsExactlyInAnyOrder("language", "text");
  }
}
