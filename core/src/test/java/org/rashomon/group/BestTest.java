package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BestTest {
  @Test
  void theFewWithTheHighestScoresAreKeptTheHighestFirst() {
    Best best = new Best(3);
    float[] scores = {0.2f, 0.9f, 0.1f, 0.5f, 0.7f};
    for (int i = 0; i < scores.length; i++) {
      best.offer(i, scores[i]);
    }
    assertThat(best.items()).containsExactly(1, 4, 3);
  }

  @Test
  void ofEqualsTheFirstIsKept() {
    Best best = new Best(2);
    best.offer(5, 1);
    best.offer(3, 1);
    best.offer(4, 1);
    assertThat(best.items()).containsExactly(5, 3);
  }

  @Test
  void fewerThanThatAreAllKept() {
    Best best = new Best(3);
    best.offer(1, 0);
    assertThat(best.items()).containsExactly(1);
    assertThat(new Best(0).items()).isEmpty();
  }
}
