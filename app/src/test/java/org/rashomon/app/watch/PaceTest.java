package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final Pace PACE = Pace.every(Duration.ofMinutes(10));
  private static final Duration SLACK = Duration.ofMinutes(1);

  private static Duration next(Pace pace, int failures) {
    return pace.next(failures, new Random(failures));
  }

  @Test
  void aFeedThatIsWellIsPolledAsOftenAsAgreed() {
    assertThat(next(PACE, 0)).isCloseTo(Duration.ofMinutes(10), SLACK);
  }

  @Test
  void everyFailureDoublesTheWait() {
    assertThat(next(PACE, 1)).isCloseTo(Duration.ofMinutes(20), SLACK.multipliedBy(2));
    assertThat(next(PACE, 3)).isCloseTo(Duration.ofMinutes(80), SLACK.multipliedBy(8));
  }

  @Test
  void theWaitGrowsNoFurtherThanTheLongest() {
    for (int failures : new int[]{6, 20, 63, 64, 1_000_000}) {
      assertThat(next(PACE, failures)).isCloseTo(Duration.ofHours(6), Duration.ofMinutes(36));
    }
  }

  @Test
  void aFeedThatIsPolledOnceADayIsNotPolledMoreOftenWhenItFails() {
    assertThat(next(Pace.every(Duration.ofDays(1)), 5)).isGreaterThan(Duration.ofHours(21));
  }

  @Test
  void feedsThatFailTogetherComeBackAtDifferentTimes() {
    Random random = new Random(1);
    assertThat(PACE.next(2, random)).isNotEqualTo(PACE.next(2, random));
  }
}
