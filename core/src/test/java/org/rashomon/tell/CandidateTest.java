package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.testing.AccountBuilder;

final class CandidateTest {

  private static List<Candidate> of(String text) {
    return Candidate.of(AccountBuilder.of("herald", text).build());
  }

  @Test
  void aStatementMayStandInASummary() {
    assertThat(of("The harbour wall of Ostby broke during the storm on Monday."))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.article()).isEqualTo("herald");
          assertThat(one.excerpt().exact()).startsWith("The harbour wall").endsWith("Monday.");
          assertThat(one.standsAlone()).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The harbour wall of Ostby broke.",
    "Who will pay for the harbour wall that broke during the storm?",
    "\"The harbour wall was never safe, and everybody in the town knew that.\"",
    "\u201cThe harbour wall was never safe, and everybody in the town knew that,\u201d said Ana Torv.",
    "\u2014 the harbour wall was never safe, and everybody in the town knew that.",
    "the harbour wall was never safe, and everybody in the town knew that.",
    "1 2 3 4 5 6 7 8 9 10 11 12"})
  void whatIsShortAQuestionAQuotationOrNoSentenceIsNoStatement(String text) {
    assertThat(of(text)).isEmpty();
  }

  @Test
  void aStatementHasEightToFortyFiveWords() {
    assertThat(of("Word" + " word".repeat(6) + ".")).isEmpty();
    assertThat(of("Word" + " word".repeat(7) + ".")).hasSize(1);
    assertThat(of("Word" + " word".repeat(44) + ".")).hasSize(1);
    assertThat(of("Word" + " word".repeat(45) + ".")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "However the harbour wall of Ostby broke during the storm on Monday.",
    "He saw the harbour wall of Ostby break during the storm on Monday.",
    "The harbour wall, which we all know, broke during the storm on Monday.",
    "Yesterday I\u2019m told the harbour wall of Ostby broke during the storm."})
  void whatLeansOnASentenceBeforeOrSpeaksForItselfDoesNotStandAlone(String text) {
    assertThat(of(text)).singleElement().satisfies(one -> assertThat(one.standsAlone()).isFalse());
  }

  @Test
  void earlyParagraphsAreWorthALittleMore() {
    List<Candidate> candidates = of("The harbour wall of Ostby broke during the storm on Monday.\n".repeat(6));
    assertThat(candidates).hasSize(6);
    for (int i = 1; i < 5; i++) {
      assertThat(candidates.get(i).earliness()).isLessThan(candidates.get(i - 1).earliness());
    }
    assertThat(candidates.get(4).earliness()).isZero();
    assertThat(candidates.get(5).earliness()).isZero();
  }

  @Test
  void twoCandidatesAreOneWhereTheyStandAtOnePlace() {
    String text = "The harbour wall of Ostby broke during the storm on Monday.";
    assertThat(of(text)).isEqualTo(of(text)).hasSameHashCodeAs(of(text));
    assertThat(of(text + "\n" + text)).doesNotHaveDuplicates();
  }
}
