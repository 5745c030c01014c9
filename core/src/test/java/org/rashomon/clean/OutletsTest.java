package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.RawDocument.Html;

/** By which name a page's outlet goes. */
final class OutletsTest {

  private static Fact<String> outlet(String url, String html) {
    return Rule.first(Outlets.RULES, Page.of(Html.of(html), Pages.given(Optional.of(url)))).orElseThrow();
  }

  private static String named(String siteName) {
    return outlet("https://www.ostbypost.example/x", Pages.meta("og:site_name", siteName)).value();
  }

  @ParameterizedTest
  @CsvSource({"https://www.bbc.com/news/1, BBC", "https://www.bbc.co.uk/news/1, BBC News",
    "https://m.bbc.co.uk/x, Home - BBC News"})
  void aKnownSiteGoesByOneNameWhateverItsPagesSay(String url, String siteName) {
    assertThat(outlet(url, Pages.meta("og:site_name", siteName)))
        .isEqualTo(new Fact<>("BBC News", "site of a known outlet"));
  }

  @Test
  void aSiteThatOnlyEndsLikeAKnownOneIsAnother() {
    assertThat(outlet("https://notbbc.com/x", "").value()).isEqualTo("notbbc.com");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"The Ostby Post", "The Ostby Post | News from the coast",
    "Home - The Ostby Post",
    "Latest News: The Ostby Post", "@The Ostby Post"})
  void aNameIsFreedOfItsSlogan(String siteName) {
    assertThat(named(siteName)).isEqualTo("The Ostby Post");
  }

  @ParameterizedTest
  @CsvSource({"Home", "https://www.ostbypost.example", "News", "''"})
  void whatIsNoNameIsNone(String siteName) {
    assertThat(outlet("https://www.ostbypost.example/x", Pages.meta("og:site_name", siteName)))
        .isEqualTo(new Fact<>("ostbypost.example", "address"));
  }

  @Test
  void theNameThatIsLikeTheAddressComesBeforeOthers() {
    String html = Pages.meta("og:site_name", "All the coast, every day") + Pages.linked(
        "{\"@type\": \"NewsArticle\", \"publisher\": {\"@type\": \"Organization\", \"name\": \"Ostby Post\"}}");
    assertThat(outlet("https://ostby-post.example/x", html)).isEqualTo(new Fact<>("Ostby Post", "json-ld publisher"));
    assertThat(outlet("https://coast.example/x", html))
        .isEqualTo(new Fact<>("All the coast, every day", "meta og:site_name"));
  }

  @Test
  void theTitlesEndTellsWhereItIsLikeTheAddress() {
    String html = "<title>Wall breaks | Ostby Post</title>";
    assertThat(outlet("https://ostbypost.example/x", html).value()).isEqualTo("Ostby Post");
    assertThat(outlet("https://coast.example/x", html).value()).isEqualTo("coast.example");
  }

  @Test
  void anAgencyThatPublishesElsewhereIsNotTheOutlet() {
    String html = Pages.linked("{\"@type\": \"NewsArticle\", \"publisher\": {\"name\": \"Associated Press\"}}");
    assertThat(outlet("https://ostbypost.example/x", html).value()).isEqualTo("ostbypost.example");
  }
}
