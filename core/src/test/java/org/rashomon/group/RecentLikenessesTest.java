package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RecentLikenessesTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final RecentLikenesses likenesses = new RecentLikenesses((one, other) -> asked.incrementAndGet(), 2);

  @Test
  void aPairIsWorkedOutOnceWhicheverWayItIsAskedFor() {
    assertThat(likenesses.between(1, 2)).isEqualTo(likenesses.between(2, 1));
    assertThat(asked).hasValue(1);
  }

  @Test
  void thePairLongestNotAskedForIsForgotten() {
    likenesses.between(1, 2);
    likenesses.between(1, 3);
    likenesses.between(1, 2);
    likenesses.between(1, 4);
    assertThat(likenesses.size()).isEqualTo(2);
    likenesses.between(1, 2);
    assertThat(asked).hasValue(3);
    likenesses.between(1, 3);
    assertThat(asked).hasValue(4);
  }
}
