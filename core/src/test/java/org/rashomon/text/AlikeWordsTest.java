package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AlikeWordsTest {
  @Test
  void wordsOfOneSenseAreAlikeInBothDirections() {
    assertThat(AlikeWords.of("answer")).contains("reply");
    assertThat(AlikeWords.of("reply")).contains("answer");
  }

  @Test
  void aWordIsAlikeToWhatIsDerivedFromIt() {
    assertThat(AlikeWords.of(Stem.of("announce"))).contains(Stem.of("announcement"));
  }

  @Test
  void oppositesNumbersAndStrangersAreNot() {
    assertThat(AlikeWords.of("north")).doesNotContain("south");
    assertThat(AlikeWords.of("two")).doesNotContain("three");
    assertThat(AlikeWords.of("harbor")).doesNotContain("music");
    assertThat(AlikeWords.of("qwertz")).isEmpty();
  }
}
