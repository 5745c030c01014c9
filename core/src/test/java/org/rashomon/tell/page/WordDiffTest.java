package org.rashomon.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordDiffTest {
  /** The other wording, different words in braces, gaps as brackets with what is missing. */
  private static String drawn(String first, String other) {
    StringBuilder drawn = new StringBuilder();
    for (WordDiff.Piece piece : WordDiff.between(first, other)) {
      drawn.append(switch (piece.kind()) {
        case SAME -> piece.text();
        case DIFFERENT -> "{" + piece.text() + "}";
        case LEFT_OUT -> "[" + piece.text() + "]";
      });
    }
    return drawn.toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "the river rose fast | the river rose fast | the river rose fast",
    "the river rose fast | The river, rose “fast” | The river, rose “fast”",
    "the river rose fast | the river fell fast | the river {fell} fast",
    "the river rose fast | the river was up fast | the river {was up} fast",
    "the river rose very fast | the river rose fast | the river rose [very]fast",
    "the river rose fast today | the river rose | the river rose[fast today]",
    "so the river rose | the river rose | [so]the river rose",
    "it’s a flood | it's a flood | it's a flood",
    "one | two | {two}"})
  void differingWordsAreMarked(String first, String other, String drawn) {
    assertThat(drawn(first, other)).isEqualTo(drawn);
  }

  @Test
  void piecesAreTheWholeWording() {
    String other = "  “No — never!”, he… said.  ";
    StringBuilder whole = new StringBuilder();
    WordDiff.between("Never, no", other).stream().filter(piece -> piece.kind() != WordDiff.Kind.LEFT_OUT)
        .forEach(piece -> whole.append(piece.text()));
    assertThat(whole).hasToString(other);
  }

  @Test
  void speechesAreNotCompared() {
    String speech = "word ".repeat(2000);
    assertThat(WordDiff.between(speech, speech + "end")).singleElement()
        .extracting(WordDiff.Piece::kind).isEqualTo(WordDiff.Kind.SAME);
  }

  @Test
  void wordingWithoutWordsIsShownAsItIs() {
    assertThat(drawn("", "…")).isEqualTo("…");
    assertThat(drawn("a", "")).isEqualTo("[a]");
  }
}
