package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordFamilyTest {
  private static boolean are(String word, String other) {
    return WordFamily.are(Stem.of(word), Stem.of(other));
  }

  @Test
  void anEndingMakesAWordOfAnother() {
    assertThat(are("laughable", "laughing")).isTrue();
    assertThat(are("agree", "agreement")).isFalse();
    assertThat(are("settled", "settlement")).isTrue();
    assertThat(WordFamily.root(Stem.of("laughable"))).contains("laugh");
  }

  @Test
  void aLikeBeginningMakesNoFamily() {
    assertThat(are("capable", "cap")).isFalse();
    assertThat(are("harbour", "harbinger")).isFalse();
    assertThat(are("protester", "protest")).isFalse();
    assertThat(WordFamily.root(Stem.of("table"))).isEmpty();
  }

  @Test
  void noWordIsOfItsOwnFamily() {
    assertThat(are("laughing", "laughed")).isFalse();
  }
}
