package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Span;

final class TokenizerTest {

  private static List<String> tokens(String text) {
    return new Tokenizer()
        .tokens(text, new Span(0, text.length())).stream().map(token -> token.span().in(text)).toList();
  }

  @Test
  void contractionsStayWholeAndPossessivesPart() {
    assertThat(tokens("I don’t know the minister's name.")).containsExactly(
        "I", "don’t", "know", "the", "minister", "'s", "name", ".");
  }

  @Test
  void numbersKeepTheirMarksAndLetters() {
    assertThat(tokens("1,000 at 14:00 or 4pm, 35-year-old, 1950–53")).containsExactly(
        "1,000", "at", "14:00", "or", "4pm", ",", "35-year-old", ",", "1950–53");
  }

  @Test
  void abbreviationsKeepTheirPeriods() {
    assertThat(tokens("Mr. A. Lim of the U.S. left.")).containsExactly("Mr.", "A.", "Lim", "of", "the", "U.S.", "left",
        ".");
  }

  @Test
  void quotationMarksStandAlone() {
    assertThat(tokens("‘Need help’, “it” 'now'")).containsExactly(
        "‘", "Need", "help", "’", ",", "“", "it", "”", "'", "now", "'");
  }

  @Test
  void gluedSentencesArePartedAndAddressesNot() {
    assertThat(tokens("left.He example.com/a @ada #now")).containsExactly(
        "left", ".", "He", "example.com/a", "@ada", "#now");
  }

  @Test
  void supplementaryLettersAreWords() {
    assertThat(tokens("𝐀b c")).containsExactly("𝐀b", "c");
  }
}
