package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Lineage;
import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Passage;
import org.rashomon.model.Story;
import org.rashomon.testing.AccountBuilder;
import org.rashomon.testing.SharedSentences;

final class LineageFinderTest {
  private static final String COPY = "The harbour master ordered all ferries back to port before noon.";
  private static final String OWN = " Our reporter saw the crew of the Marigold tie up at the fish quay in silence,"
      + " while on the far bank families waited for word of the pilot boat.";

  private static AccountBuilder account(String id, String text) {
    return AccountBuilder.of(id, text);
  }

  private static Lineage find(List<Account> accounts, boolean quoted) {
    Account one = accounts.get(0);
    Account other = accounts.get(1);
    Passage passage = new Passage(
        one.article().excerpt(0, COPY.length()), other.article().excerpt(0, COPY.length()), Passage.Kind.VERBATIM,
        quoted);
    Story story = new Story("story", accounts, List.of());
    return new LineageFinder().find(
        new Alignment(story, List.of(), Map.of(), List.of(), List.of(passage), List.of(), List.of()));
  }

  private static Lineage find(UnaryOperator<AccountBuilder> one, UnaryOperator<AccountBuilder> other) {
    return find(
        List.of(one.apply(account("one", COPY)).build(), other.apply(account("other", COPY)).build()), false);
  }

  @Test
  void reprintsAreOneFamilyAndTheRestStandAlone() {
    Lineage lineage = find(List.of(
        account("one", COPY).build(), account("other", COPY).build(), account("third", OWN).build()), false);
    assertThat(lineage.families()).containsExactlyInAnyOrder(List.of("one", "other"), List.of("third"));
    assertThat(lineage.links()).singleElement().extracting(Lineage.Link::share).isEqualTo(1.0);
  }

  @Test
  void aSharedSentenceInTwoLongReportsDoesNotMakeThemOne() {
    Lineage lineage = find(List.of(account("one", COPY + OWN + OWN).build(), account("other", COPY + OWN).build()),
        false);
    assertThat(lineage.independentReports()).isEqualTo(2);
    assertThat(lineage.links()).hasSize(1);
  }

  @Test
  void quotingTheSameSpeechJoinsNobodyAndHasNoDirection() {
    Lineage lineage = find(List.of(
        account("one", COPY).on("2031-05-01").build(), account("other", COPY).on("2031-05-03").build()), true);
    assertThat(lineage.independentReports()).isEqualTo(2);
    assertThat(lineage.links()).singleElement().satisfies(link -> {
      assertThat(link.direction()).isEqualTo(Direction.UNKNOWN);
      assertThat(link.share()).isZero();
    });
  }

  @Test
  void theEarlierArticleIsLikelyTheOneCopied() {
    Lineage lineage = find(one -> one.on("2031-05-03"), other -> other.on("2031-05-01"));
    assertThat(lineage.links()).singleElement().satisfies(link -> {
      assertThat(link.from()).isEqualTo("other");
      assertThat(link.direction()).isEqualTo(Direction.LIKELY);
      assertThat(link.passages()).allMatch(passage -> passage.from().article().equals("other"));
    });
  }

  @Test
  void aCreditToTheOtherMakesTheDirectionKnown() {
    Lineage lineage = find(
        one -> one.article(article -> article.outlet("Gazette").wireCredit("Coastal Wire")),
        other -> other.article(article -> article.outlet("Coastal Wire")));
    assertThat(lineage.links()).singleElement().satisfies(link -> {
      assertThat(link.from()).isEqualTo("other");
      assertThat(link.direction()).isEqualTo(Direction.KNOWN);
    });
  }

  private static Lineage.Link credited(String tail, String day) {
    Account agency = account("agency", COPY).article(article -> article.outlet("Coastal Wire"))
        .on("2031-05-02").build();
    Account user = account("user", COPY + tail).article(article -> article.outlet("Gazette")).on(day).build();
    return find(List.of(user, agency), false).links().get(0);
  }

  @Test
  void aCreditInTheTextMakesTheDirectionKnown() {
    for (String tail : List.of("\n\nWith reporting by Coastal Wire",
        "\n\nThe Coastal Wire agency contributed to this report.")) {
      Lineage.Link link = credited(tail, "2031-05-02");
      assertThat(link.direction()).as(tail).isEqualTo(Direction.KNOWN);
      assertThat(link.from()).isEqualTo("agency");
      assertThat(link.decidedBy()).isEqualTo("agency-credit");
    }
  }

  @Test
  void aMentionOfTheOtherOutletIsNoCredit() {
    for (String tail : List.of(" Coastal Wire has a new editor.", "\n\nWith reporting by Coastal Wires",
        " The mayor told Coastal Wire that she was tired.")) {
      assertThat(credited(tail, "2031-05-02").direction()).as(tail).isEqualTo(Direction.UNKNOWN);
    }
  }

  @Test
  void aCreditToWhatCameLaterGivesNoDirection() {
    Lineage.Link link = credited("\n\nWith reporting by Coastal Wire", "2031-05-01");
    assertThat(link.direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(link.decidedBy()).isEqualTo("credit-against-time");
  }

  @Test
  void toldTheOtherOutletInSharedWordsMakesTheDirectionKnown() {
    String copy = "The pilot \"saw no light on the pier\", he told Coastal Wire at noon.";
    Account agency = account("agency", copy).article(article -> article.outlet("Coastal Wire")).build();
    Account user = account("user", copy + OWN).article(article -> article.outlet("Gazette")).build();
    assertThat(find(List.of(user, agency), false).links()).singleElement().satisfies(link -> {
      assertThat(link.decidedBy()).isEqualTo("told-the-agency");
      assertThat(link.from()).isEqualTo("agency");
    });
  }

  @Test
  void theInitialsOfADatelineCountIfTheAgencyOpensSoItself() {
    String copy = "BAY, May 2 (CW) - " + COPY;
    Account agency = account("agency", copy).article(article -> article.outlet("Coastal Wire")).build();
    Account namesake = account("namesake", COPY).article(article -> article.outlet("City Weekly")).build();
    Account user = account("user", copy).article(article -> article.outlet("Gazette")).build();
    assertThat(find(List.of(user, agency), false).links().get(0).decidedBy()).isEqualTo("agency-dateline");
    assertThat(find(List.of(user, namesake), false).links().get(0).decidedBy()).isEqualTo("no-sign");
  }

  private static final String MORE = " The harbour master could not be reached for a word on it. The mole lay dark.";

  private static AccountBuilder of(String outlet, String text) {
    return AccountBuilder.of(outlet, text);
  }

  private static Lineage.Link only(Lineage lineage) {
    assertThat(lineage.links()).hasSize(1);
    return lineage.links().get(0);
  }

  @Test
  void reportsThatCreditOneAgencyHaveItFromThatAndNotFromEachOther() {
    Lineage lineage = Linked.of(
        of("post", COPY).on("2031-05-01").article(article -> article.wireCredit("AP")),
        of("star", COPY).on("2031-05-03").article(article -> article.wireCredit("Associated Press")));
    assertThat(only(lineage).decidedBy()).isEqualTo("same-agency");
    assertThat(only(lineage).direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(lineage.independentReports()).isEqualTo(1);
  }

  @Test
  void theAgencyOfWhichThereIsNoCopyIsNamed() {
    Lineage lineage = Linked.of(
        of("post", COPY).article(article -> article.wireCredit("AP")),
        of("star", COPY).article(article -> article.wireCredit("AP")),
        of("echo", COPY), of("lone", OWN).article(article -> article.wireCredit("AP")));
    assertThat(lineage.agencies()).containsExactly(new Lineage.Agency("AP", List.of("post", "star")));
    assertThat(lineage.families()).contains(List.of("post", "star", "echo"));
  }

  @Test
  void anAgencyWhoseCopyIsHereIsNotAbsent() {
    Lineage lineage = Linked.of(
        of("post", COPY).article(article -> article.wireCredit("AP")),
        of("star", COPY).article(article -> article.wireCredit("AP")),
        of("wire", COPY).article(article -> article.outlet("Associated Press")));
    assertThat(lineage.agencies()).isEmpty();
    assertThat(lineage.links()).filteredOn(link -> link.from().equals("wire")).hasSize(2)
        .allMatch(link -> link.direction() == Direction.KNOWN && link.decidedBy().equals("agency-credit"));
  }

  @Test
  void aLaterReportThatCreditsAnAgencyDidNotCopyTheEarlier() {
    Lineage.Link link = only(Linked.of(of("post", COPY).on("2031-05-01"),
        of("star", COPY).on("2031-05-03").article(article -> article.wireCredit("AP"))));
    assertThat(link.direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(link.decidedBy()).isEqualTo("later-credits-an-agency");
  }

  @Test
  void aLaterReportWithoutACreditLikelyCopiedTheEarlierThatHasOne() {
    Lineage.Link link = only(Linked.of(of("star", COPY).on("2031-05-03"),
        of("post", COPY).on("2031-05-01").article(article -> article.wireCredit("AP"))));
    assertThat(link.direction()).isEqualTo(Direction.LIKELY);
    assertThat(link.from()).isEqualTo("post");
  }

  @Test
  void whatHasAllOfTheOtherAndAddsAheadOfItsEndIsLikelyTheLater() {
    Lineage.Link link = only(Linked.of(of("local", "Aldis families wept here." + MORE + " " + COPY), of("wire", COPY)));
    assertThat(link.from()).isEqualTo("wire");
    assertThat(link.direction()).isEqualTo(Direction.LIKELY);
    assertThat(link.decidedBy()).isEqualTo("has-all-and-adds");
  }

  @Test
  void whatGoesOnWhereTheOtherEndsMayBeTheOriginalOfACutCopy() {
    assertThat(only(Linked.of(of("long", COPY + MORE), of("short", COPY))).decidedBy()).isEqualTo("no-sign");
  }

  @Test
  void whatHasNotAllOfTheOtherTellsNothingByWhatItAdds() {
    assertThat(only(Linked.of(of("local", "Aldis families wept here. " + COPY), of("wire", COPY + MORE))).decidedBy())
        .isEqualTo("no-sign");
  }

  @Test
  void aDateOutweighsWhatWasAdded() {
    Lineage.Link link = only(Linked.of(
        of("local", "Aldis families wept here." + MORE + " " + COPY).on("2031-05-01"), of("wire", COPY)
            .on("2031-05-03")));
    assertThat(link.from()).isEqualTo("local");
    assertThat(link.decidedBy()).isEqualTo("published-earlier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"This article was first published by the Coastal Wire.",
    "Originally appeared in Coastal Wire"})
  void aShorterCopyThatSaysWhereItFirstAppearedIsTheLater(String credit) {
    Lineage.Link link = only(Linked.of(of("user", COPY + "\n\n" + credit), of("agency", COPY + MORE)
        .article(article -> article.outlet("Coastal Wire"))));
    assertThat(link.decidedBy()).isEqualTo("first-published-there");
    assertThat(link.from()).isEqualTo("agency");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The novel first appeared in Coastal Wire.",
    "This article was first published by Coastal Wires."})
  void whatElseFirstAppearedThereIsNoCredit(String words) {
    assertThat(only(Linked.of(of("user", COPY + "\n\n" + words), of("agency", COPY + MORE)
        .article(article -> article.outlet("Coastal Wire")))).decidedBy()).isEqualTo("no-sign");
  }

  @Test
  void whatTheOtherReportedInSharedWordsIsFromIt() {
    String shared = "The pilot saw no light on the pier, Coastal Wire reported at noon.";
    assertThat(only(Linked.of(of("user", shared), of("agency", shared + MORE)
        .article(article -> article.outlet("Coastal Wire")))).decidedBy()).isEqualTo("reported-there");
  }

  @Test
  void whatTheOtherReportedInWordsOfItsOwnIsNoSignForTheRest() {
    assertThat(
        only(Linked.of(of("user", COPY + " Coastal Wire reported that it was raining."), of("agency", COPY + MORE)
            .article(article -> article.outlet("Coastal Wire")))).decidedBy())
        .isEqualTo("no-sign");
  }

  @Test
  void withoutASignTheDirectionStaysUnknown() {
    assertThat(find(one -> one, other -> other).links()).singleElement().extracting(Lineage.Link::direction)
        .isEqualTo(Direction.UNKNOWN);
  }

  @Test
  void whatBothOnlyQuoteAddsNothingToWhatTheyShare() {
    String text = COPY + " \"The sea took it all,\" she said. The mole lay dark that night and nobody slept.";
    Account one = account("one", text).build();
    Account other = account("other", text).build();
    List<Passage> copied = SharedSentences.passages(List.of(one, other)).subList(0, 1);
    Passage speech = new Passage(one.article().excerpt(COPY.length(), text.length()),
        other.article().excerpt(COPY.length(), text.length()), Passage.Kind.VERBATIM, true);
    double share = only(withPassages(List.of(one, other), copied)).share();
    assertThat(share).isBetween(.3, .5);
    assertThat(only(withPassages(List.of(one, other), List.of(copied.get(0), speech))).share()).isEqualTo(share);
  }

  @Test
  void passagesThatLeadEitherWayAreOneLink() {
    Account one = account("one", COPY + MORE).build();
    Account other = account("other", COPY + MORE).build();
    List<Passage> passages = SharedSentences.passages(List.of(one, other));
    Lineage lineage = withPassages(List.of(one, other), List.of(passages.get(0), passages.get(1).turned()));
    assertThat(only(lineage).passages()).hasSize(2).allMatch(passage -> passage.from().article().equals("one"));
  }

  private static Lineage withPassages(List<Account> accounts, List<Passage> passages) {
    return new LineageFinder().find(new Alignment(
        new Story("story", accounts, List.of()), List.of(), Map.of(), List.of(), passages, List.of(), List.of()));
  }
}
