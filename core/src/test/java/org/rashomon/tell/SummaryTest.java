package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier.Line;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Lineage;
import org.rashomon.model.Timeline;
import org.rashomon.model.Timeline.Event;
import org.rashomon.model.Timeline.Precision;
import org.rashomon.model.Timeline.Status;
import org.rashomon.model.Version;
import org.rashomon.testing.AccountBuilder;

final class SummaryTest {
  private static final String WALL = "The harbour wall of Ostby broke during the storm on Monday morning.";
  private static final String HOUSES = "Forty families left their flooded homes beside the river before nightfall.";
  private static final String SCHOOL = "Teachers opened the village school kitchen for everybody without shelter.";
  private static final String INQUIRY = "Parliament promised an independent inquiry into neglected coastal defences.";
  private static final String INSURER = "Insurance companies expect claims worth about eleven million crowns altogether.";
  private static final String TRAINS = "Railway engineers stopped every train between Lund and Karlby until Thursday.";

  /** Eleven matters that share no long word. */
  private static final List<String> MATTERS = List.of(WALL, HOUSES, SCHOOL, INQUIRY, INSURER, TRAINS,
      "Fishermen moored seventeen trawlers inside a sheltered basin further north.",
      "Helicopter crews lifted elderly patients from hospital roofs after midnight.",
      "Bakers donated fresh bread while volunteers cooked soup near the chapel.",
      "Divers searched submerged cellars using powerful lamps borrowed from museums.",
      "Meteorologists measured record gusts along western islands throughout Sunday.");

  private static Comparison comparison(List<Account> accounts, List<Finding> findings, Event... events) {
    List<List<String>> families = accounts.stream().map(account -> List.of(account.article().id())).toList();
    return comparison(accounts, families, findings, events);
  }

  private static Comparison comparison(
      List<Account> accounts, List<List<String>> families, List<Finding> findings, Event... events) {
    Alignment alignment = new Alignment(AccountBuilder.story(accounts.toArray(Account[]::new)), List.of(), Map.of(),
        List.of(), List.of(), List.of(), List.of());
    return new Comparison(alignment, new Lineage(List.of(), families), findings, new Timeline(List.of(events)));
  }

  private static List<Line> lines(Account... accounts) {
    return new Summary(comparison(List.of(accounts), List.of())).lines();
  }

  private static Account account(String id, String... sentences) {
    return AccountBuilder.of(id, String.join("\n", sentences)).build();
  }

  private static Account dated(String id, String day, String... sentences) {
    return AccountBuilder.of(id, String.join("\n", sentences)).on(day).build();
  }

  private static Account[] tellingAll(int accounts) {
    return IntStream.range(0, accounts)
        .mapToObj(i -> account("outlet" + i, MATTERS.toArray(String[]::new)))
        .toArray(Account[]::new);
  }

  private static Excerpt sentence(Account account, int index) {
    return account.article().excerpt(account.sentences().get(index).span());
  }

  private static Finding.Reading reading(Excerpt words) {
    return new Finding.Reading(words.exact(), Optional.empty(), List.of(words.article()), 1, List.of(words));
  }

  private static Finding finding(Kind kind, Excerpt... sides) {
    List<Finding.Reading> readings = List.of(sides).stream().map(SummaryTest::reading).toList();
    return new Finding("f1", kind, Aspect.OTHER, "the wall", readings, "Told.", "told by the test", 1);
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  @Test
  void anArticleThatRepeatsItselfIsNotRepeated() {
    assertThat(texts(lines(account("herald", WALL, WALL, HOUSES)))).containsExactly(WALL, HOUSES);
  }

  @Test
  void whatDisputesASentenceInPartKeepsItOutWhole() {
    Account herald = account("herald", WALL, SCHOOL);
    Account post = account("post", HOUSES, TRAINS);
    Article article = herald.article();
    Finding conflict = finding(Kind.CONFLICT, article.excerpt(0, 30), sentence(post, 0));
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(conflict))).lines()))
        .containsExactlyInAnyOrder(SCHOOL, TRAINS);
  }

  private static Event event(String date, Status status, Excerpt words) {
    return new Event(date, Precision.DAY, status, words.exact(), false, List.of(words));
  }

  @Test
  void aSentenceOfTwoDaysIsToldOnTheLater() {
    Account herald = account("herald", WALL, SCHOOL);
    Account post = account("post", HOUSES, TRAINS);
    Comparison comparison = comparison(
        List.of(herald, post), List.of(),
        event("2031-05-05", Status.HAPPENED, sentence(herald, 0)),
        event("2031-05-06", Status.HAPPENED, sentence(herald, 1)),
        event("2031-05-06", Status.HAPPENED, sentence(post, 0)),
        event("2031-05-07", Status.HAPPENED, sentence(herald, 0)),
        event("2031-05-08", Status.PLANNED, sentence(herald, 1)),
        event("2031-05-09", Status.HAPPENED, sentence(post, 1)));
    assertThat(texts(new Summary(comparison).lines())).containsExactly(SCHOOL, HOUSES, WALL, TRAINS);
  }

  @Test
  void aMonthThatASentenceRecallsIsNotItsTime() {
    Account herald = dated("herald", "2031-05-06", WALL);
    Account post = dated("post", "2031-05-05", HOUSES);
    Excerpt wall = sentence(herald, 0);
    Event recalled = new Event("2030-06", Precision.MONTH, Status.HAPPENED, WALL, false, List.of(wall));
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(), recalled)).lines()))
        .containsExactly(HOUSES, WALL);
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(), event("2031-05-04", Status.HAPPENED,
        wall))).lines())).containsExactly(WALL, HOUSES);
  }

  @Test
  void twoReportsAreToldInFiveLinesAndMoreReportsInUpToEight() {
    assertThat(lines(tellingAll(2))).hasSize(5);
    assertThat(lines(tellingAll(4))).hasSize(7);
    assertThat(lines(tellingAll(7))).hasSize(8);
  }

  @Test
  void copiesOfOneReportMakeASummaryNoLonger() {
    List<Account> accounts = List.of(tellingAll(4));
    List<List<String>> families = List.of(List.of("outlet0", "outlet1", "outlet2"), List.of("outlet3"));
    assertThat(new Summary(comparison(accounts, families, List.of())).lines()).hasSize(5);
  }

  @Test
  void whatBothTellStandsThereOnceWithBothAsEvidence() {
    List<Line> lines = lines(account("herald", WALL, SCHOOL), account("post", HOUSES, WALL));
    assertThat(lines).filteredOn(line -> line.text().equals(WALL)).singleElement()
        .satisfies(line -> assertThat(line.evidence()).extracting(Excerpt::article)
            .containsExactlyInAnyOrder("herald", "post"));
    assertThat(texts(lines)).containsExactlyInAnyOrder(WALL, HOUSES, SCHOOL);
  }

  @Test
  void eachLineIsInTheWordsOfItsFirstEvidence() {
    Account[] accounts = tellingAll(3);
    assertThat(lines(accounts)).allSatisfy(line -> {
      assertThat(line.text()).isEqualTo(line.evidence().get(0).exact());
      assertThat(line.evidence()).extracting(Excerpt::article).doesNotHaveDuplicates();
    });
  }

  @Test
  void whatSeveralTellIsChosenBeforeWhatOneTells() {
    List<String> first = new ArrayList<>(MATTERS.subList(5, 11));
    first.addAll(MATTERS.subList(0, 5));
    assertThat(texts(lines(
        account("herald", first.toArray(String[]::new)),
        account("post", MATTERS.subList(0, 5).toArray(String[]::new)))))
        .containsExactlyInAnyOrderElementsOf(MATTERS.subList(0, 5));
  }

  @Test
  void noLineIsAQuestionOrLeansOnAnother() {
    assertThat(texts(lines(
        account("herald", "Who will pay for the harbour wall that broke during the storm?", WALL,
            "However it was repaired twice during the last ten years alone."),
        account("post", "Who will pay for the harbour wall that broke during the storm?", WALL))))
        .containsExactly(WALL);
  }

  @Test
  void noLineHasOneQuotationMarkOfTwo() {
    String end = "Volunteers carried bread into the chapel before dawn,\" the mayor of Ostby said.";
    String whole = "Volunteers carried \"warm bread\" into the chapel before dawn.";
    assertThat(lines(account("a", WALL, end))).extracting(Line::text).containsExactly(WALL);
    assertThat(lines(account("a", WALL, whole))).extracting(Line::text).containsExactly(WALL, whole);
  }

  @Test
  void linesStandInOrderOfTime() {
    assertThat(texts(lines(
        dated("herald", "2031-05-06", INQUIRY, INSURER), dated("post", "2031-05-04", TRAINS), account("star", SCHOOL))))
        .containsExactly(TRAINS, INQUIRY, INSURER, SCHOOL);
  }

  @Test
  void theDayOfTheEventCountsBeforeThatOfPublication() {
    Account herald = dated("herald", "2031-05-06", INQUIRY, WALL);
    Account post = dated("post", "2031-05-05", TRAINS);
    Event event = new Event("2031-05-04", Precision.DAY, Status.HAPPENED, WALL, false, List.of(sentence(herald, 1)));
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(), event)).lines()))
        .containsExactly(WALL, TRAINS, INQUIRY);
  }

  @Test
  void theSidesOfAConflictAreNotStatedAsFact() {
    Account herald = account("herald", WALL, SCHOOL);
    Account post = account("post", HOUSES, TRAINS);
    Finding conflict = finding(Kind.CONFLICT, sentence(herald, 0), sentence(post, 0));
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(conflict))).lines()))
        .containsExactlyInAnyOrder(SCHOOL, TRAINS);
  }

  @Test
  void ofWhatWasOvertakenOnlyTheLatestIsTold() {
    Account herald = account("herald", WALL, SCHOOL);
    Account post = account("post", HOUSES, TRAINS);
    Finding overtaken = finding(Kind.OVERTAKEN, sentence(herald, 0), sentence(post, 0));
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(overtaken))).lines()))
        .containsExactlyInAnyOrder(SCHOOL, HOUSES, TRAINS);
  }

  @Test
  void anAgreementMayBeStated() {
    Account herald = account("herald", WALL);
    Account post = account("post", WALL);
    Finding agreement = finding(Kind.AGREEMENT, sentence(herald, 0), sentence(post, 0));
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(agreement))).lines()))
        .containsExactly(WALL);
  }

  @Test
  void whatAccountsAgreeOnIsToldOnce() {
    Account herald = account("herald", WALL);
    Account post = account("post", HOUSES);
    Finding agreement = finding(Kind.AGREEMENT, sentence(herald, 0), sentence(post, 0));
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of(agreement))).lines())).hasSize(1);
    assertThat(texts(new Summary(comparison(List.of(herald, post), List.of())).lines())).hasSize(2);
  }

  @Test
  void aStoryOfOneArticleIsItsFirstThreeStatements() {
    assertThat(texts(lines(account("herald", "Is it over?", WALL, "It is.", HOUSES, SCHOOL, INQUIRY))))
        .containsExactly(WALL, HOUSES, SCHOOL);
  }

  @Test
  void aStoryWithoutStatementsHasNoSummary() {
    assertThat(lines(account("herald", "Storm!"), account("post", "Why?"))).isEmpty();
    assertThat(lines(account("herald", ""))).isEmpty();
  }

  @Test
  void whatTheLastVersionOfAReportLeftOutIsNotTold() {
    Account first = dated("herald", "2031-05-05", WALL, HOUSES);
    Account later = dated("herald-2", "2031-05-06", WALL, SCHOOL);
    Account post = dated("post", "2031-05-06", TRAINS);
    Comparison known = comparison(List.of(first, later, post), List.of());
    Version version = new Version("herald-2", "herald", Optional.of("published"), "told by the test", List.of());
    Lineage lineage = new Lineage(
        List.of(), List.of(List.of("herald", "herald-2"), List.of("post")), List.of(version), List.of());
    Summary summary = new Summary(new Comparison(known.alignment(), lineage, List.of(), known.timeline()));
    assertThat(summary.lines()).extracting(Line::text).containsExactlyInAnyOrder(WALL, SCHOOL, TRAINS);
    assertThat(summary.lines()).flatExtracting(Line::evidence).extracting(Excerpt::article).doesNotContain("herald");
  }
}
