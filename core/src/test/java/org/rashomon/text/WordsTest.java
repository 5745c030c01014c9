package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void wordsAreLowerCaseAndWithoutMarks() {
    assertThat(Words.all("Mayor Okafor’s 35-year-old son won’t pay $1,200.50."))
        .containsExactly("mayor", "okafor", "35", "year", "old", "son", "won't", "pay", "1200.50");
  }

  @Test
  void contentLeavesOutWhatSaysLittle() {
    assertThat(Words.content("They have not been signing the agreements"))
        .containsExactly("sign", "agreement");
  }

  @Test
  void formsOfOneWordHaveOneStem() {
    assertThat(new String[]{"plan", "plans", "planned", "planning"}).extracting(Stem::of).containsOnly("plan");
    assertThat(new String[]{"move", "moves", "moved", "moving"}).extracting(Stem::of).containsOnly("mov");
    assertThat(new String[]{"city", "cities"}).extracting(Stem::of).containsOnly("city");
    assertThat(new String[]{"class", "classes"}).extracting(Stem::of).containsOnly("class");
  }

  @Test
  void britishAndAmericanSpellingsHaveOneStem() {
    assertThat(Stem.of("organise")).isEqualTo(Stem.of("organized"));
    assertThat(Stem.of("demilitarisation")).isEqualTo(Stem.of("demilitarization"));
    assertThat(Stem.of("neighbour")).isEqualTo(Stem.of("neighbors"));
  }

  @Test
  void derivedWordsStayApart() {
    assertThat(Stem.of("agree")).isNotEqualTo(Stem.of("agreement"));
  }
}
