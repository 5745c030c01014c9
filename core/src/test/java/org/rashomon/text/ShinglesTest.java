package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private static Shingles shingles(String text) {
    return Shingles.of(WordPlaces.of(text), 3);
  }

  @Test
  void aPartOfATextIsContainedInIt() {
    assertThat(shingles("tides rise at dawn").containment(shingles("here tides rise at dawn again"))).isEqualTo(1);
  }

  @Test
  void theSameWordsInAnotherOrderShareNothing() {
    assertThat(shingles("tides rise at dawn").containment(shingles("dawn at rise tides"))).isZero();
  }

  @Test
  void textsTooShortForARunShareNothing() {
    assertThat(shingles("tides rise").containment(shingles("tides rise"))).isZero();
  }
}
