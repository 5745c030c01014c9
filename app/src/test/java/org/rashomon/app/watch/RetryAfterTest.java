package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2030-05-06T08:00:00Z");

  @Test
  void secondsAreCounted() {
    assertThat(RetryAfter.parse(" 120 ", NOW)).hasValue(Duration.ofMinutes(2));
    assertThat(RetryAfter.parse("0", NOW)).hasValue(Duration.ZERO);
  }

  @Test
  void aTimeIsWaitedFor() {
    assertThat(RetryAfter.parse("Mon, 06 May 2030 09:30:00 GMT", NOW)).hasValue(Duration.ofMinutes(90));
  }

  @Test
  void aTimeThatIsPastIsNotWaitedFor() {
    assertThat(RetryAfter.parse("Mon, 06 May 2030 07:30:00 GMT", NOW)).hasValue(Duration.ZERO);
  }

  @Test
  void nobodyWaitsLongerThanADay() {
    assertThat(RetryAfter.parse("999999999", NOW)).hasValue(Duration.ofDays(1));
    assertThat(RetryAfter.parse("Tue, 06 May 2031 08:00:00 GMT", NOW)).hasValue(Duration.ofDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "99999999999999999999", "12.5", "Mon, 99 May 2030 09:30:00 GMT"})
  void whatIsNeitherSaysNothing(String value) {
    assertThat(RetryAfter.parse(value, NOW)).isEmpty();
  }
}
