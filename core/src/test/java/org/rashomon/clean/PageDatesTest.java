package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Article;

/** When pages say that they were published and updated. */
final class PageDatesTest {
  private static final String DAY = "2031-05-03";
  private static final String TIME = "2031-05-03T12:34:00Z";

  private static Article page(String head, String masthead) {
    return Pages.article(head, masthead);
  }

  private static void tells(Article article, String published, String rule) {
    assertThat(article.published().iso()).hasValue(published);
    assertThat(article.decidedBy()).containsEntry("published", rule);
  }

  @Test
  void whatMachinesAreToldOfTheArticleComesFirst() {
    String head = Pages.meta("date", "2031-05-09") + Pages.meta("article:published_time", "2031-05-08T09:00:00Z")
        + Pages.linked("{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-05-03T12:34:00Z\"}");
    tells(page(head, "<p>Published 7 May 2031</p>"), TIME, "json-ld datePublished");
    tells(page(head.replace("NewsArticle", "Event"), ""), "2031-05-08T09:00:00Z", "meta article:published_time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article:published_time", "datePublished", "DC.date.issued", "parsely-pub-date",
    "sailthru.date",
    "pubdate", "publish_date", "OriginalPublicationDate", "dcterms.created", "date", "published", "bt:pubDate"})
  void metaElementsOfManyNamesTellTheDate(String name) {
    tells(page(Pages.meta(name, TIME), ""), TIME, "meta " + name.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"expires", "article:expiration_time", "revisit-after", "birthdate", "event_date",
    "og:updated_time"})
  void otherMetaElementsTellNone(String name) {
    assertThat(page(Pages.meta(name, TIME), "").published().iso()).isEmpty();
  }

  @Test
  void aDayAloneBecomesAnInstantWhereAnotherRuleKnowsTheTime() {
    String head = Pages.linked("{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-05-03\"}");
    tells(page(head + Pages.meta("pubdate", TIME), ""), TIME, "meta pubdate");
    tells(page(head + Pages.meta("pubdate", "2031-05-04T12:34:00Z"), ""), DAY, "json-ld datePublished");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "<time itemprop='datePublished' datetime='2031-05-03T12:34Z'>today</time>; element marked as the publication's date",
    "<time pubdate datetime='2031-05-03T12:34Z'>today</time>; element marked as the publication's date",
    "<span property='schema:datePublished' content='2031-05-03T12:34Z'>x</span>; element marked as the publication's date",
    "<time class='entry-date published' datetime='2031-05-03T12:34Z'>x</time>; element marked as the publication's date",
    "<time datetime='2031-05-03T12:34Z'>today</time>; time element beside the headline",
    "<p>Published 12:34 GMT, 3 May 2031</p>; line that says published",
    "<p>Published on May 3, 2031 at 12:34 pm UTC | Updated May 5, 2031</p>; line that says published",
    "<p>Updated May 5, 2031 1 pm UTC / Original May 3, 2031 12:34 pm UTC</p>; line that says published",
    "<p>Posted: Saturday, May 3, 2031 12:34 PM GMT</p>; line that says published",
    "<p>By Ana Torv, 3 May 2031, 12:34 GMT</p>; date beside the headline",
    "<div class=date><b>May 3</b><p>12:34 UTC 2031</p></div>; element named as the date beside the headline"})
  void whatReadersSeeBesideTheHeadlineTellsTheDate(String masthead, String rule) {
    tells(page("", masthead), TIME, rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Updated 3 May 2031</p>", "<p>Last updated: 3 May 2031</p>",
    "<p>Aktualisiert am 3. Mai 2031</p>",
    "<time>Updated 3 May 2031</time>", "<p>© 2031-05-03 Ostby Post</p>",
    "<p>Ana Torv, born 3 May 2031, is a writer</p>",
    "<p>The election on 3 May 2031 that brought the mayor into the town hall was one of the closest ever</p>",
    "<p>Two days ago</p>", "<p>03/04/2031</p>", "<div class=comments><time datetime='2031-05-03'>x</time></div>",
    "<nav>3 May 2031</nav>"})
  void otherDatesAreNotThePublications(String masthead) {
    assertThat(page("", masthead).published().iso()).isEmpty();
  }

  @Test
  void todaysDateAtTheTopOfThePageIsNotThePublications() {
    String top = "<p>Saturday, May 3, 2031</p><p>Weather</p><p>News</p><p>Sport</p><h1>Harbour wall breaks in storm</h1>";
    assertThat(Pages.article("", top, Optional.empty()).published().iso()).isEmpty();
    assertThat(Pages.article("", top.replace("<p>Weather</p><p>News</p>", ""), Optional.empty()).published().iso())
        .hasValue(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/2031/05/03/wall, 2031-05-03", "https://post.example/2031/may/03/wall, 2031-05-03",
    "https://post.example/wall-20310503, 2031-05-03", "https://post.example/news/2031-05-03/wall.html, 2031-05-03",
    "https://post.example/2031/05/wall, ''", "https://post.example/wall-203105031, ''",
    "https://post.example/2031/13/41/x, ''"})
  void theAddressTellsTheDay(String url, String day) {
    Article article = Pages.article("", "<h1>Harbour wall breaks in storm</h1>", Optional.of(url));
    assertThat(article.published().iso().orElse("")).isEqualTo(day);
  }

  @Test
  void theCountryInTheAddressTellsDaysFromMonths() {
    String top = "<h1>Harbour wall breaks in storm</h1><p>Published: 03/05/2031</p>";
    assertThat(Pages.article("", top, Optional.of("https://post.co.uk/x")).published().iso()).hasValue(DAY);
    assertThat(Pages.article("", top, Optional.of("https://post.com/x")).published().iso()).isEmpty();
  }

  @Test
  void anUpdateIsToldFromThePublication() {
    Article shown = page("", "<p>Published 3 May 2031 | Updated 5 May 2031</p>");
    assertThat(shown.updated().iso()).hasValue("2031-05-05");
    assertThat(shown.decidedBy()).containsEntry("updated", "line that says updated");
    Article marked = page(Pages.meta("article:modified_time", "2031-05-05T10:00:00+02:00"), "");
    assertThat(marked.updated().iso()).hasValue("2031-05-05T10:00:00+02:00");
    assertThat(marked.published().iso()).isEmpty();
  }

  @Test
  void anUpdateBeforeThePublicationIsNone() {
    String head = Pages.meta("article:published_time", TIME);
    assertThat(page(head + Pages.meta("article:modified_time", "2031-05-03T11:00:00Z"), "").updated().iso()).isEmpty();
    assertThat(page(head + Pages.meta("article:modified_time", "2031-05-03T13:00:00Z"), "").updated().iso())
        .hasValue("2031-05-03T13:00:00Z");
  }

  @Test
  void datesNobodyCanHaveMeantAreNone() {
    assertThat(
        page(Pages.meta("date", "1970-01-01T00:00:00Z") + Pages.meta("pubdate", "0001-01-01"), "").published().iso())
        .isEmpty();
  }
}
