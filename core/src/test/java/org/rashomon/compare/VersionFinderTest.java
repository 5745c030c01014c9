package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Lineage;
import org.rashomon.model.Published;
import org.rashomon.model.Version;
import org.rashomon.testing.AccountBuilder;

final class VersionFinderTest {
  private static final String PAGE = "https://herald.example/2031/ferry";
  private static final String FIRST = "The ferry Aldis ran aground off Port Ansel on Sunday. Twelve people were hurt. "
      + "Divers will look at the hull on Monday. The pilot has not been found.";
  private static final String LATER = FIRST.replace("Twelve", "Seventeen").replace(" The pilot has not been found.", "")
      + " A tug stands by.";
  private static final String OTHER = "Nobody on the quay spoke when the lifeboat came in. The church was full by noon.";

  private static AccountBuilder of(String outlet, String id, String text, String url) {
    return AccountBuilder.of(id, text).article(article -> article.outlet(outlet).url(url));
  }

  private static AccountBuilder at(AccountBuilder account, String time) {
    return account.article(article -> article.published(new Published.At(OffsetDateTime.parse(time))));
  }

  private static AccountBuilder updated(AccountBuilder account, String time) {
    return account.article(article -> article.updated(new Published.At(OffsetDateTime.parse(time))));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    PAGE, "http://www.herald.example/2031/ferry/", PAGE + "#top", PAGE + "?utm_source=mail&fbclid=1"})
  void articlesOfOneAddressAreVersionsOfOneReport(String url) {
    Lineage lineage = Linked.of(of("Herald", "a", FIRST, PAGE), of("Herald", "b", LATER, url));
    assertThat(lineage.versions()).singleElement().extracting(Version::decidedBy).isEqualTo(VersionFinder.ADDRESS);
    assertThat(lineage.families()).containsExactly(List.of("a", "b"));
    assertThat(lineage.links()).isEmpty();
  }

  @Test
  void partsOfALivePageThatShareNothingAreNoVersions() {
    Lineage lineage = Linked.of(of("Herald", "a", FIRST, PAGE + "#1"), of("Herald", "b", OTHER, PAGE + "#2"));
    assertThat(lineage.versions()).isEmpty();
    assertThat(lineage.independentReports()).isEqualTo(2);
  }

  @Test
  void anotherOutletThatGivesTheAddressOfTheOriginalIsACopy() {
    Lineage lineage = Linked.of(of("Herald", "a", FIRST, PAGE), of("Gazette", "b", FIRST, PAGE));
    assertThat(lineage.versions()).isEmpty();
    assertThat(lineage.links()).hasSize(1);
  }

  @Test
  void oneTextTwiceInOneOutletIsAVersionWithoutAChange() {
    Lineage lineage = Linked.of(of("Herald", "a", FIRST, PAGE), of("Herald", "b", FIRST, PAGE + "-hurt"));
    assertThat(lineage.versions()).singleElement().satisfies(version -> {
      assertThat(version.decidedBy()).isEqualTo(VersionFinder.TEXT);
      assertThat(version.changes()).isEmpty();
      assertThat(version.orderedBy()).isEmpty();
    });
    assertThat(lineage.independentReports()).isEqualTo(1);
  }

  @Test
  void oneTextInTwoOutletsIsACopy() {
    assertThat(Linked.of(of("Herald", "a", FIRST, PAGE), of("Gazette", "b", FIRST, "https://gazette.example/1"))
        .versions()).isEmpty();
  }

  /** A report of so many sentences, of which those from a number on are its own. */
  private static String sentences(String own, int from) {
    return String.join(" ", IntStream.range(0, 10)
        .mapToObj(i -> "Sentence " + i + " tells what the " + (i < from ? "harbour" : own) + " saw that day.")
        .toList());
  }

  @Test
  void smallEditsOfOneOutletWithinDaysMakeAVersion() {
    AccountBuilder edited = of("Herald", "b", sentences("mayor", 8), PAGE + "-2").on("2031-05-06");
    assertThat(Linked.of(of("Herald", "a", sentences("crew", 8), PAGE).on("2031-05-04"), edited).versions())
        .singleElement().extracting(Version::decidedBy).isEqualTo(VersionFinder.EDITS);
  }

  @Test
  void aFollowUpThatRepeatsWhatWasKnownIsNoVersion() {
    AccountBuilder next = of("Herald", "b", sentences("mayor", 6), PAGE + "-2").on("2031-05-06");
    Lineage lineage = Linked.of(of("Herald", "a", sentences("crew", 6), PAGE).on("2031-05-04"), next);
    assertThat(lineage.versions()).isEmpty();
    assertThat(lineage.links()).hasSize(1);
  }

  @Test
  void anOldReportTakenUpWeeksLaterIsNoVersion() {
    AccountBuilder next = of("Herald", "b", sentences("mayor", 8), PAGE + "-2").on("2031-06-06");
    assertThat(Linked.of(of("Herald", "a", sentences("crew", 8), PAGE).on("2031-05-04"), next).versions()).isEmpty();
  }

  @Test
  void theUpdateTellsTheOrderBeforePublication() {
    AccountBuilder last = updated(at(of("Herald", "a", LATER, PAGE), "2031-05-04T08:00:00Z"), "2031-05-04T19:00:00Z");
    AccountBuilder first = at(of("Herald", "b", FIRST, PAGE), "2031-05-04T08:00:00Z");
    assertThat(Linked.of(last, first).versions()).singleElement().satisfies(version -> {
      assertThat(version.of()).isEqualTo("b");
      assertThat(version.article()).isEqualTo("a");
      assertThat(version.orderedBy()).hasValue("updated");
    });
  }

  @Test
  void publicationTellsTheOrderWhereNothingWasUpdated() {
    AccountBuilder last = at(of("Herald", "a", LATER, PAGE), "2031-05-04T18:00:00Z");
    AccountBuilder first = at(of("Herald", "b", FIRST, PAGE), "2031-05-04T08:00:00Z");
    assertThat(Linked.of(last, first).versions()).singleElement().satisfies(version -> {
      assertThat(version.of()).isEqualTo("b");
      assertThat(version.orderedBy()).hasValue("published");
    });
  }

  @Test
  void aDayAndAnHourOfThatDayTellNoOrder() {
    AccountBuilder day = of("Herald", "a", FIRST, PAGE)
        .article(article -> article.published(new Published.On(LocalDate.parse("2031-05-04"))));
    AccountBuilder hour = at(of("Herald", "b", LATER, PAGE), "2031-05-04T08:00:00Z");
    assertThat(Linked.of(day, hour).versions()).singleElement().extracting(Version::orderedBy)
        .satisfies(by -> assertThat((java.util.Optional<?>) by).isEmpty());
  }

  @Test
  void eachOfSeveralVersionsStandsAgainstTheOneBefore() {
    Lineage lineage = Linked.of(
        at(of("Herald", "c", LATER + " The tide is out.", PAGE), "2031-05-04T19:00:00Z"),
        at(of("Herald", "a", FIRST, PAGE), "2031-05-04T08:00:00Z"),
        at(of("Herald", "b", LATER, PAGE), "2031-05-04T12:00:00Z"));
    assertThat(lineage.versions()).extracting(version -> version.of() + version.article()).containsExactly("ab", "bc");
    assertThat(lineage.superseded()).containsExactlyInAnyOrder("a", "b");
    assertThat(lineage.independentReports()).isEqualTo(1);
  }

  @Test
  void aCopyOfAnEarlierVersionIsACopyOfTheReport() {
    Lineage lineage = Linked.of(
        at(of("Herald", "a", FIRST, PAGE), "2031-05-04T08:00:00Z"),
        at(of("Herald", "b", LATER, PAGE), "2031-05-04T12:00:00Z"),
        at(of("Gazette", "c", FIRST, "https://gazette.example/1"), "2031-05-04T10:00:00Z"),
        of("Star", "d", OTHER, "https://star.example/1"));
    assertThat(lineage.families()).containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("d"));
    assertThat(lineage.links()).noneMatch(link -> link.from().equals("a") && link.to().equals("b"));
  }

  @Test
  void aVersionThatKeptWhatTheFirstSharedIsNotSaidToHaveCopiedIt() {
    Lineage lineage = Linked.of(
        at(of("Herald", "a", FIRST, PAGE), "2031-05-04T08:00:00Z"),
        at(of("Gazette", "c", FIRST, "https://gazette.example/1"), "2031-05-04T10:00:00Z"),
        at(of("Herald", "b", LATER, PAGE), "2031-05-04T12:00:00Z"));
    assertThat(lineage.links()).extracting(link -> link.from() + link.to()).containsExactly("ac");
  }

  @Test
  void aVersionThatTookMoreThanTheFirstHadIsSaidToHaveCopiedIt() {
    Lineage lineage = Linked.of(
        at(of("Herald", "a", FIRST, PAGE), "2031-05-04T08:00:00Z"),
        at(of("Gazette", "c", OTHER + " The tide is out.", "https://gazette.example/1"), "2031-05-04T10:00:00Z"),
        at(of("Herald", "b", FIRST + " " + OTHER, PAGE), "2031-05-04T12:00:00Z"));
    assertThat(lineage.links()).extracting(link -> link.from() + link.to()).containsExactly("cb");
  }
}
