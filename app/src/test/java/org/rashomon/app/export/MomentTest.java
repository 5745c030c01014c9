package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MomentTest {
  private static boolean isBefore(String one, String other) {
    return Moment.parse(one).orElseThrow().isBefore(Moment.parse(other).orElseThrow());
  }

  @Test
  void theEarlierInstantIsBefore() {
    assertThat(isBefore("2031-05-01T09:00:00+02:00", "2031-05-01T08:00:00Z")).isTrue();
    assertThat(isBefore("2031-05-01T08:00:00Z", "2031-05-01T08:00:00Z")).isFalse();
  }

  @Test
  void anHourOfADayIsNotBeforeThatDay() {
    assertThat(isBefore("2031-05-01T08:00:00Z", "2031-05-01")).isFalse();
    assertThat(isBefore("2031-05-01", "2031-05-01T23:00:00Z")).isFalse();
  }

  @Test
  void theNextDayMayBeginBeforeThisOneEndsElsewhere() {
    assertThat(isBefore("2031-05-01", "2031-05-02")).isFalse();
    assertThat(isBefore("2031-05-01", "2031-05-04")).isTrue();
  }

  @Test
  void whatIsNoTimeIsNone() {
    assertThat(Moment.parse("last week")).isEmpty();
    assertThat(Moment.parse("2031-05-01T08:00:00")).isEmpty();
  }
}
