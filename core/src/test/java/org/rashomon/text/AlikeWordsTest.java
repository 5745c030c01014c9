package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AlikeWordsTest {
  @Test
  void wordsOfOneSenseAreAlikeInBothDirections() {
    assertThat(AlikeWords.are("answer", "reply")).isTrue();
    assertThat(AlikeWords.are("reply", "answer")).isTrue();
  }

  @Test
  void aWordIsAlikeToWhatIsDerivedFromIt() {
    assertThat(AlikeWords.are(Stem.of("announce"), Stem.of("announcement"))).isTrue();
  }

  @Test
  void oppositesNumbersAndStrangersAreNot() {
    assertThat(AlikeWords.are("north", "south")).isFalse();
    assertThat(AlikeWords.are("two", "three")).isFalse();
    assertThat(AlikeWords.are("harbor", "music")).isFalse();
    assertThat(AlikeWords.of("qwertz")).isEmpty();
  }
}
