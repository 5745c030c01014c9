package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.RawDocument.Html;

/** Which of its titles a page's headline is. */
final class PageTitleTest {
  private static final String SITE = Pages.meta("og:site_name", "The Ostby Post");

  private static Fact<String> title(String html) {
    Page page = Page.of(Html.of(html), Pages.given(Optional.of("https://www.ostbypost.example/news/world/wall")));
    return Rule.first(PageTitle.RULES, page).orElseThrow();
  }

  private static String element(String title) {
    return title(SITE + "<title>" + title + "</title>").value();
  }

  @Test
  void theHeadingReadersSeeIsTheHeadlineThoughNetworksGetAnother() {
    String html = SITE + Pages.meta("og:title", "Ostby wall breaks - watch!")
        + "<title>Wall breaks in Ostby | The Ostby Post</title>"
        + "<h1>Harbour wall of Ostby breaks in the storm</h1>";
    assertThat(title(html))
        .isEqualTo(new Fact<>("Harbour wall of Ostby breaks in the storm", "h1 that agrees with the page's titles"));
  }

  @Test
  void aHeadingThatIsTheSitesOrASectionsIsNone() {
    String html = SITE + Pages.meta("og:title", "Harbour wall breaks in storm")
        + "<h1>The Ostby Post</h1><h1>World</h1>";
    assertThat(title(html)).isEqualTo(new Fact<>("Harbour wall breaks in storm", "meta og:title"));
    assertThat(title(html + "<h1>Harbour wall breaks in storm</h1>").rule()).startsWith("h1");
    assertThat(title(html + "<h1>What else to read on this fine day</h1>").rule()).isEqualTo("meta og:title");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Harbour wall breaks | The Ostby Post", "Harbour wall breaks - Ostby Post",
    "Harbour wall breaks – ostbypost.example",
    "Harbour wall breaks | World | News | The Ostby Post", "The Ostby Post | Harbour wall breaks",
    "Harbour wall breaks"})
  void theSitesNameIsNoPartOfIt(String title) {
    assertThat(element(title)).isEqualTo("Harbour wall breaks");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Harbour wall breaks - and nobody is hurt", "Ostby | what we know", "Storm 2031 | Day two",
    "Post: the wall - a history",
    "Why The Ostby Post was wrong"})
  void whatOnlyLooksLikeASitesNameStays(String title) {
    assertThat(element(title)).isEqualTo(title);
  }

  @Test
  void aHeadlineIsNotTakenCutWhereItIsWhole() {
    String cut = Pages.linked("{\"@type\": \"NewsArticle\", \"headline\": \"Harbour wall breaks in...\"}");
    assertThat(title(cut + Pages.meta("og:title", "Harbour wall breaks in storm")).value())
        .isEqualTo("Harbour wall breaks in storm");
    assertThat(title(cut)).isEqualTo(new Fact<>("Harbour wall breaks in...", "json-ld headline, cut"));
    assertThat(title(cut.replace("...", " storm")))
        .isEqualTo(new Fact<>("Harbour wall breaks in storm", "json-ld headline"));
  }

  @Test
  void otherPlacesTellWhereThereIsNoHeading() {
    assertThat(title("<title>x</title>" + Pages.meta("twitter:title", "Wall breaks")).rule())
        .isEqualTo("meta twitter:title");
    assertThat(title("<title>Wall breaks</title>").rule()).isEqualTo("title element");
    assertThat(title("<title>Wall breaks in storm, Ostby</title><h2>Wall breaks in storm</h2>"))
        .isEqualTo(new Fact<>("Wall breaks in storm", "heading that the page's title holds"));
    assertThat(title("<h1>Wall breaks</h1>").rule()).isEqualTo("h1");
    assertThat(title("<title>Wall breaks</title><span itemprop=headline>Wall breaks in</span>").rule())
        .isEqualTo("headline attribute");
  }

  @Test
  void scriptsWithoutSpacesAreCompared() {
    assertThat(title("<title>港の壁が嵐の中で壊れた - オストビー</title><h1>港の壁が嵐の中で壊れた</h1>").value())
        .isEqualTo("港の壁が嵐の中で壊れた");
  }
}
