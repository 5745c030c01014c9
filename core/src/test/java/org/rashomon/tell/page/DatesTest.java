package org.rashomon.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Published;

final class DatesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2031 | 2031 | ''",
    "2031-06 | June 2031 | ''",
    "2031-06-03 | Tuesday 3 June 2031 | ''",
    "2031-06-03T19:40+02:00 | Tuesday 3 June 2031 | 19:40 GMT+2",
    "2031-06-03T19:40-03:30 | Tuesday 3 June 2031 | 19:40 GMT−3:30",
    "2031-06-03T19:40Z | Tuesday 3 June 2031 | 19:40 GMT",
    "2031-06-03T19:40 | Tuesday 3 June 2031 | 19:40",
    "2031-06-03TEV | Tuesday 3 June 2031 | EV",
    "XXXX-WXX-2 | XXXX-WXX-2 | ''",
    "2031-13 | 2031-13 | ''"})
  void dateIsWrittenAsFarAsItIsKnown(String iso, String day, String clock) {
    assertThat(Dates.day(iso)).isEqualTo(day);
    assertThat(Dates.clock(iso)).isEqualTo(clock);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'' | '' | ''",
    "2031-06-03 | 2031-06-03 | 3 June 2031",
    "2031-06-03 | 2031-06-04 | 3 to 4 June 2031",
    "2031-06-30 | 2031-07-01 | 30 June 2031 to 1 July 2031",
    "soon | later | soon to later"})
  void rangeNamesTheMonthOnce(String from, String to, String range) {
    assertThat(Dates.range(from, to)).isEqualTo(range);
  }

  @Test
  void publicationIsShownAsExactlyAsItIsKnown() {
    assertThat(Dates.published(new Published.At(OffsetDateTime.parse("2031-06-03T22:05:00+02:00"))))
        .isEqualTo("3 June 2031, 22:05 GMT+2");
    assertThat(Dates.published(new Published.On(LocalDate.parse("2031-06-03")))).isEqualTo("3 June 2031");
    assertThat(Dates.published(new Published.Undated())).isEqualTo("undated");
  }

  @Test
  void inADrawingTheZoneIsToldOnlyWhereItIsAskedFor() {
    Published time = new Published.At(OffsetDateTime.parse("2031-06-03T22:05:00+02:00"));
    assertThat(Dates.brief(time, false)).isEqualTo("3 Jun, 22:05");
    assertThat(Dates.brief(time, true)).isEqualTo("3 Jun, 22:05 GMT+2");
    assertThat(Dates.brief(new Published.On(LocalDate.parse("2031-06-03")), true)).isEqualTo("3 Jun");
    assertThat(Dates.brief(new Published.Undated(), true)).isEqualTo("undated");
  }
}
