package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of pages and feeds. */
final class DatesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2019-02-28 | 2019-02-28",
    "20190228 | 2019-02-28",
    "2019/2/8 | 2019-02-08",
    "2019-02-28T10:00:00Z | 2019-02-28T10:00:00Z",
    "2019-02-28T10:00:00.123+0700 | 2019-02-28T10:00:00+07:00",
    "2019-02-28 10:00:05 +07:00 | 2019-02-28T10:00:05+07:00",
    "Thu, 28 Feb 2019 10:00:00 GMT | 2019-02-28T10:00:00Z",
    "Thu, 28 Feb 19 10:00:00 -0500 | 2019-02-28T10:00:00-05:00",
    "February 28th, 2019 at 4:05 p.m. EST | 2019-02-28T16:05:00-05:00",
    "Published: Feb. 28, 2019 | 2019-02-28",
    "28 février 2019 | 2019-02-28",
    "1551348000 | 2019-02-28T10:00:00Z",
    "28/02/2019 | 2019-02-28"})
  void aDateIsReadAsFarAsItIsKnown(String words, String iso) {
    assertThat(Dates.parse(words).iso()).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-28T10:00:00", "28 Feb 2019 10:00 CST"})
  void aTimeWhoseOffsetNobodyKnowsIsLeftOut(String words) {
    assertThat(Dates.parse(words).iso()).hasValue("2019-02-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "today", "3 hours ago", "03/04/2019", "2019-13-40", "0001-01-01T00:00:00Z",
    "999999999999"})
  void whatIsNoCertainDateIsNone(String words) {
    assertThat(Dates.parse(words).iso()).isEmpty();
  }
}
