package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Article;

/** Which agency's copy a report says it is. */
final class WireCreditTest {
  private static final String TEXT = "The harbour wall of Ostby broke on Monday, and the sea came into the old town.";

  private static String credit(String text) {
    return WireCredit.in(text, List.of()).map(fact -> fact.value() + ": " + fact.rule()).orElse("");
  }

  private static void tells(Article article, String agency, String rule) {
    assertThat(article.wireCredit()).hasValue(agency);
    assertThat(article.decidedBy()).containsEntry("wireCredit", rule);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "OSTBY (AP) — ; AP", "OSTBY, May 3 (Reuters) - ; Reuters", "Ostby (dpa) – ; dpa",
    "OSTBY, May 3 (Xinhua) -- ; Xinhua",
    "OSTBY, Norway (AFP) ; AFP", "(UPI) -- ; UPI"})
  void theDatelineNamesIt(String dateline, String agency) {
    assertThat(credit(dateline + " " + TEXT)).isEqualTo(agency + ": agency in dateline");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "© 2031 AFP; AFP: agency's copyright",
    "Copyright 2031 The Associated Press. All rights reserved.; AP: agency's copyright",
    "The Associated Press contributed to this report.; AP: agency contributed",
    "AP reporters contributed to this story; AP: agency contributed",
    "(Reporting by Ana Torv; Editing by Jo Bell); Reuters: reporting and editing line", "-AP; AP: agency in last line",
    "(dpa); dpa: agency in last line", "/AFP/; AFP: agency in last line", "Press Association; PA: agency in last line",
    "Source: Reuters; Reuters: agency's material used", "With inputs from PTI; PTI: agency's material used"})
  void theLastLinesNameIt(String line, String credit) {
    String[] parts = line.equals("(Reporting by Ana Torv")
        ? new String[]{line + "; Editing by Jo Bell)", "Reuters: reporting and editing line"}
        : new String[]{line, credit};
    assertThat(credit(TEXT + "\n\n" + parts[0])).isEqualTo(parts[1]);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "guid urn:newsml:reuters.com:20310503:nL8N1; Reuters", "urn:publicid:ap.org:3c5b; AP",
    "<article data-urn=\"urn:pressassociation:article:77\">; PA"})
  void theNumberOfItsCopyNamesIt(String line, String agency) {
    assertThat(credit(line + "\n\n" + TEXT)).isEqualTo(agency + ": agency's number in text");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "urn:pressassociation:video:51", "urn:pressassociation:image:51", "urn:isbn:0451450523",
    "urn:newsml:ostby.example:1",
    "the urn: pressassociation", "return:ap.org"})
  void theNumberOfAPictureOrOfSomethingElseIsNoCredit(String line) {
    assertThat(credit(line + "\n\n" + TEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The firm (Acme) fell.", "Photo: Ana Torv/AFP", "(AP Photo/Ana Torv)", "Getty Images/AFP",
    "Kepa, the keeper, and the PA system",
    "He told the PA to leave.", "She told AFP that it was over.",
    "The Associated Press was founded long ago, she said.",
    "Copyright 2031 The Ostby Post", "Follow AP on the web", "A SPAM of epa and dpas"})
  void otherWordsAreNoCredit(String line) {
    assertThat(credit(TEXT + "\n\n" + line)).isEmpty();
  }

  @Test
  void whatIsToldToAnAgencyAgainAndAgainIsItsReport() {
    assertThat(credit("\"It broke,\" the mayor told AFP. " + TEXT + " \"It was old,\" a fisherman told AFP."))
        .startsWith("AFP: somebody told");
  }

  @Test
  void theBylineNamesIt() {
    tells(Pages.article("", "<p class=byline>By ANA TORV, Associated Press</p>"), "AP", "agency in byline");
    tells(Pages.article(Pages.meta("author", "Reuters"), ""), "Reuters", "agency in byline");
    assertThat(Pages.article(Pages.meta("author", "Kepa Torv"), "").wireCredit()).isEmpty();
    assertThat(Pages.article("", "<p class=byline>Photograph by Ana Torv/AFP/Getty Images</p>").wireCredit()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "article:provider, AFP, AFP, agency in meta",
    "syndication-source, https://www.reuters.com/x, Reuters, agency's address in meta",
    "original-source, https://apnews.com/1, AP, agency's address in meta",
    "id, urn:newsml:reuters.com:20310503, Reuters, agency's urn",
    "contentid, urn:pressassociation:31050301, PA, agency's urn"})
  void metaElementsNameIt(String name, String content, String agency, String rule) {
    tells(Pages.article(Pages.meta(name, content), ""), agency, rule);
  }

  @Test
  void otherMetaElementsDoNot() {
    String head = Pages.meta("article:provider", "The Ostby Post")
        + Pages.meta("original-source", "https://notap.org.example/x")
        + Pages.meta("keywords", "AP, Reuters") + "<link rel=alternate href='urn:newsml:other.example:1'>";
    assertThat(Pages.article(head, "<img data-id='urn:newsml:reuters.com:1'>").wireCredit()).isEmpty();
  }

  @Test
  void linkedDataNamesIt() {
    String json = "{\"@type\": \"NewsArticle\", \"publisher\": {\"name\": \"The Post\"}, \"sourceOrganization\": {\"name\": \"dpa\"}}";
    tells(Pages.article(Pages.linked(json), ""), "dpa", "agency in json-ld");
    String published = "{\"@type\": \"NewsArticle\", \"publisher\": {\"name\": \"Associated Press\"}}";
    tells(Pages.article(Pages.linked(published) + Pages.meta("og:site_name", "Ostby Post"), ""), "AP",
        "agency as publisher of another outlet's page");
  }
}
