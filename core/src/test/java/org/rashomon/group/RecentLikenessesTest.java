package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RecentLikenessesTest {
  private final AtomicInteger asked = new AtomicInteger();

  private RecentLikenesses likenesses(int places) {
    return new RecentLikenesses((one, other) -> asked.incrementAndGet(), places);
  }

  @Test
  void aPairIsWorkedOutOnceWhicheverWayItIsAskedFor() {
    RecentLikenesses likenesses = likenesses(64);
    assertThat(likenesses.between(1, 2)).isEqualTo(likenesses.between(2, 1));
    assertThat(asked).hasValue(1);
  }

  @Test
  void aPairIsForgottenWhenAnotherTakesItsPlace() {
    RecentLikenesses likenesses = likenesses(1);
    likenesses.between(1, 2);
    likenesses.between(1, 3);
    assertThat(likenesses.between(1, 2)).isEqualTo(3);
  }

  @Test
  void noPairIsTakenForAnother() {
    RecentLikenesses sums = new RecentLikenesses((one, other) -> 1000 * one + other, 7);
    for (int i = 0; i < 40; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(sums.between(i, j)).isEqualTo(1000 * i + j);
      }
    }
  }
}
