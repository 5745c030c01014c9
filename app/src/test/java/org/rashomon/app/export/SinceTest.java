package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SinceTest {
  /** A Thursday, ten in the morning in Helsinki, four days after the clocks went forward there. */
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-03T07:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @ParameterizedTest
  @CsvSource({
    "today, 2031-04-02T21:00:00Z",
    "Yesterday, 2031-04-01T21:00:00Z",
    "wednesday, 2031-04-01T21:00:00Z",
    "last Wed, 2031-04-01T21:00:00Z",
    "thursday, 2031-03-26T22:00:00Z",
    "2 days ago, 2031-03-31T21:00:00Z",
    "two days ago, 2031-03-31T21:00:00Z",
    "7 days, 2031-03-26T22:00:00Z",
    "last week, 2031-03-26T22:00:00Z",
    "a week ago, 2031-03-26T22:00:00Z",
    "1 month ago, 2031-03-02T22:00:00Z",
    "last year, 2030-04-02T21:00:00Z",
    "3  hours ago, 2031-04-03T04:00:00Z",
    "an hour ago, 2031-04-03T06:00:00Z",
    "90 minutes ago, 2031-04-03T05:30:00Z",
    "08:30, 2031-04-03T05:30:00Z",
    "18:00, 2031-04-02T15:00:00Z",
    "2031-03-29, 2031-03-28T22:00:00Z",
    "2031-04-01T12:00:00Z, 2031-04-01T12:00:00Z",
    "2031-04-01T12:00:00+02:00, 2031-04-01T10:00:00Z",
    "2031-04-01T12:00, 2031-04-01T09:00:00Z"
  })
  void whatPeopleSayIsATime(String words, Instant time) {
    assertThat(Since.parse(words, CLOCK)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "days ago", "some days ago", "2 ages ago", "31/3", "99999999999 days ago",
    "2031-02-30", "25:00", "monday week"})
  void whatIsNoTimeIsNamedWithWhatCanBeSaid(String words) {
    assertThatThrownBy(() -> Since.parse(words, CLOCK)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + words + "\"").hasMessageContaining("yesterday");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-04-04", "2031-04-03T07:00:01Z"})
  void whatIsYetToComeIsRefused(String words) {
    assertThatThrownBy(() -> Since.parse(words, CLOCK)).hasMessageContaining("yet to come");
  }

  @Test
  void theLastVisitIsWhatTheCallerKnows() {
    Instant visit = Instant.parse("2031-04-01T01:02:03Z");
    assertThat(Since.parse("last visit", CLOCK, visit)).isEqualTo(visit);
    assertThatThrownBy(() -> Since.parse("last visit", CLOCK)).hasMessageContaining("no visit before");
  }
}
