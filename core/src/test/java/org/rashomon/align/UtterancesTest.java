package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance;
import org.rashomon.testing.AccountBuilder;

/** Every kind of wording beside a twin in which what makes the two one remark is missing. */
final class UtterancesTest {
  private static final String MAYOR = "Ana Okafor";

  private static AccountBuilder okafor(String id, String text) {
    return AccountBuilder.of(id, text).person(MAYOR, "mayor", MAYOR, "Okafor");
  }

  /** The words of every remark that has several wordings. */
  private static List<List<String>> joined(AccountBuilder... accounts) {
    Account[] built = List.of(accounts).stream().map(AccountBuilder::build).toArray(Account[]::new);
    return new Aligner().align(AccountBuilder.story(built)).utterances().stream()
        .map(Utterance::wordings).filter(wordings -> wordings.size() > 1)
        .map(wordings -> wordings.stream().map(wording -> wording.quotation().words()).sorted().toList())
        .toList();
  }

  private static AccountBuilder whole(String id, String words) {
    return okafor(id, "\"" + words + "\" Okafor said of the flooded harbour.").quote(MAYOR, words);
  }

  @Test
  void wordsLeftOutAndPutInBetweenAreTheSameRemark() {
    assertThat(joined(
        whole("a", "We have put a lot of effort and money into mending the dykes, later than we should have."),
        whole("b", "We've put a lot of money into the dykes, later than we should have.")))
        .singleElement().satisfies(words -> assertThat(words).hasSize(2));
  }

  @Test
  void aDenialOrAnotherNumberAmongTheSameWordsIsAnotherRemark() {
    assertThat(joined(
        whole("a", "The council will certainly sell the old ferry next spring."),
        whole("b", "The council will certainly not sell the old ferry in the next spring."))).isEmpty();
    assertThat(joined(
        whole("a", "We lost three sailors at the ferry pier that night."),
        whole("b", "We lost eleven sailors at the old ferry pier that night."))).isEmpty();
  }

  @Test
  void fewOfTheWordsInOrderAreNotYetTheSameRemark() {
    assertThat(joined(
        whole("a", "The ferry is going to be sold."),
        whole("b", "The ferry, which under the terms of last year's lease belongs to a bank in another country,"
            + " will, so the council hopes, be painted, insured and sold.")))
        .isEmpty();
  }

  private static AccountBuilder official(String id, String sentence, String words) {
    return AccountBuilder.of(id, sentence).unnamed("official", words);
  }

  @Test
  void aFragmentOfSomebodyWithoutANameIsOneRemarkInALikeSentence() {
    assertThat(joined(
        official("a", "An official called the sluice gates of the drowned harbour \"quite rotten\" on Monday.",
            "quite rotten"),
        AccountBuilder.of("b", "The sluice gates of the drowned harbour were \"quite rotten\", an inspector noted.")
            .unnamed("inspector", "quite rotten")))
        .containsExactly(List.of("quite rotten", "quite rotten"));
  }

  @Test
  void aFragmentOfSomebodyWithoutANameStaysApartInAnotherSentence() {
    assertThat(joined(
        official("a", "An official called the sluice gates of the drowned harbour \"quite rotten\" on Monday.",
            "quite rotten"),
        AccountBuilder.of("b", "Apples sold at the fair were \"quite rotten\", an inspector noted.")
            .unnamed("inspector", "quite rotten")))
        .isEmpty();
  }

  private static AccountBuilder asked(String id, String question, String answer, String words) {
    return okafor(id, question + " " + answer).quote(MAYOR, words);
  }

  @Test
  void anotherTranslationOfAReplyIsKnownByWhatWasAsked() {
    assertThat(joined(
        asked("a", "Okafor was asked whether divers may open a rescue station beside the lighthouse.",
            "Okafor called that \"acceptable\".", "acceptable"),
        asked("b", "Whether divers may open a rescue station beside the lighthouse was put to Okafor.",
            "Okafor replied: \"I see nothing there that one could not accept.\"",
            "I see nothing there that one could not accept.")))
        .singleElement().satisfies(words -> assertThat(words).hasSize(2));
  }

  @Test
  void aReplyToAnotherQuestionStaysApart() {
    assertThat(joined(
        asked("a", "Okafor was asked whether divers may open a rescue station beside the lighthouse.",
            "Okafor called that \"acceptable\".", "acceptable"),
        asked("b", "Taxes on imported timber were raised at breakfast.",
            "Okafor replied: \"I see nothing there that one could not accept.\"",
            "I see nothing there that one could not accept.")))
        .isEmpty();
  }

  private static AccountBuilder toldAndQuoted(String quoted) {
    String told = "she would accept a rescue station for divers beside the lighthouse";
    return okafor("a", "Okafor said " + told + ". Of a rescue station for divers beside the lighthouse Okafor said: \""
        + quoted + "\"").indirect(MAYOR, told).quote(MAYOR, quoted);
  }

  @Test
  void whatIsToldAndThenQuotedIsOneRemark() {
    assertThat(joined(toldAndQuoted("That is something one can accept."))).hasSize(1);
  }

  @Test
  void whatIsToldAndThenFollowedByOtherWordsIsNot() {
    assertThat(joined(toldAndQuoted("That is something for my successor."))).isEmpty();
  }

  private static AccountBuilder headed(String heading, String words) {
    return okafor("a", heading + "\nThe day began with rain. Okafor came late.\n"
        + "Okafor said: \"No panic. We just want a fair price for it.\"")
        .heading(heading).quote(MAYOR, words).quote(MAYOR, "No panic. We just want a fair price for it.");
  }

  @Test
  void aHeadingQuotesFromItsText() {
    assertThat(joined(headed("Okafor seeks 'fair price' for ferry", "fair price"))).hasSize(1);
  }

  @Test
  void wordsOfAHeadingThatTheTextDoesNotHaveStayApart() {
    assertThat(joined(headed("Okafor seeks 'fair deal' for ferry", "fair deal"))).isEmpty();
  }

  private static AccountBuilder reportUnderHeading(String heading, String words) {
    Speaker.Unnamed leaders = new Speaker.Unnamed(Optional.empty());
    return AccountBuilder.of("h", heading + "\nMore in the evening.")
        .heading(heading).quotation(leaders, Quotation.Form.INDIRECT, words);
  }

  private static AccountBuilder plan() {
    return okafor("a", "Okafor would welcome the plan of a rescue station for divers beside the lighthouse.")
        .indirect(MAYOR, "the plan of a rescue station for divers beside the lighthouse");
  }

  @Test
  void aHeadingWithoutANameTellsWhatAnotherAccountGivesToSomebody() {
    assertThat(joined(plan(),
        reportUnderHeading("Leaders welcome plan of rescue station beside lighthouse",
            "plan of rescue station beside lighthouse")))
        .hasSize(1);
  }

  @Test
  void aHeadingOnAnotherMatterDoesNot() {
    assertThat(joined(plan(),
        reportUnderHeading("Bakers reject plan of higher bread prices", "plan of higher bread prices"))).isEmpty();
  }
}
