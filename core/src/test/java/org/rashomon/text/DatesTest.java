package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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
    "2019.02.28 | 2019-02-28",
    "2019-02-28T10:00:00Z | 2019-02-28T10:00:00Z",
    "20190228T100005Z | 2019-02-28T10:00:05Z",
    "2019-02-28T10:00+0100 | 2019-02-28T10:00:00+01:00",
    "2019-02-28T10:00:00.123+0700 | 2019-02-28T10:00:00+07:00",
    "2019-02-28 10:00:05 +07:00 | 2019-02-28T10:00:05+07:00",
    "2019-02-28 10:00:05 UTC | 2019-02-28T10:00:05Z",
    "2019-02-28@10:00:05 MST | 2019-02-28T10:00:05-07:00",
    "Thu, 28 Feb 2019 10:00:00 GMT | 2019-02-28T10:00:00Z",
    "Thu, 28 Feb 19 10:00:00 -0500 | 2019-02-28T10:00:00-05:00",
    "Thu Feb 28 2019 10:00:00 GMT+0000 (UTC) | 2019-02-28T10:00:00Z",
    "Thu Feb 28 10:00:00 EST 2019 | 2019-02-28T10:00:00-05:00",
    "February 28 15:23 2019 | 2019-02-28",
    "February 28th, 2019 at 4:05 p.m. EST | 2019-02-28T16:05:00-05:00",
    "Posted: Thursday, February 28, 2019 8:18 PM EST | 2019-02-28T20:18:00-05:00",
    "Published 12:34 GMT, 28 February 2019 | 2019-02-28T12:34:00Z",
    "11:26 pm EST, Thursday, February 28, 2019 | 2019-02-28T23:26:00-05:00",
    "Updated 0339 GMT (1139 HKT) February 28, 2019 | 2019-02-28T03:39:00Z",
    "28 February 2019 | 2019-02-28",
    "Thu, Feb 28 20194:29 AM EST | 2019-02-28T04:29:00-05:00",
    "Feb. 28, 2019 8:03 am ET | 2019-02-28T08:03:00-05:00",
    "July 1, 2019 8:03 am ET | 2019-07-01T08:03:00-04:00",
    "28 Feb 2019 8pm PT | 2019-02-28T20:00:00-08:00",
    "Feb 28 2019, 13:42pm CET | 2019-02-28T13:42:00+01:00",
    "Published: Feb. 28, 2019 | 2019-02-28",
    "the 28th of February, 2019 | 2019-02-28",
    "28-Feb-2019 | 2019-02-28",
    "1551348000 | 2019-02-28T10:00:00Z",
    "1551348000123 | 2019-02-28T10:00:00.123Z",
    "28/02/2019 | 2019-02-28",
    "2/28/19 at 4:00 PM EST | 2019-02-28T16:00:00-05:00"})
  void aDateIsReadAsFarAsItIsKnown(String words, String iso) {
    assertThat(Dates.parse(words).iso()).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"28 février 2019", "28. Februar 2019", "28 de febrero de 2019", "28 de fevereiro de 2019",
    "28 febbraio 2019", "28 februari 2019", "28 lutego 2019", "28 февраля 2019 г.", "28 лютого 2019", "28 Şubat 2019",
    "28. helmikuuta 2019", "28 Φεβρουαρίου 2019", "28 فبراير 2019", "٢٨ فبراير ٢٠١٩", "28 בפברואר 2019",
    "28 फरवरी 2019", "2019年2月28日", "2019년 2월 28일", "28 tháng 2, 2019", "Februari 28, 2019", "28. února 2019"})
  void monthsAreReadInManyLanguages(String words) {
    assertThat(Dates.parse(words).iso()).hasValue("2019-02-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-28T10:00:00", "28 Feb 2019 10:00 CST", "28 Feb 2019 10:00 IST", "28 Feb 2019, 10:00",
    "28 February 2019 | 12:34",
    "28 Feb 2019, Auditorium 10:00 GMT", "28 Feb 2019 | Updated: 10:00 GMT"})
  void aTimeWhoseOffsetNobodyKnowsIsLeftOut(String words) {
    assertThat(Dates.parse(words).iso()).hasValue("2019-02-28");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "en-US | 28 Feb 2019 10:00 CST | 2019-02-28T10:00:00-06:00",
    "zh-CN | 28 Feb 2019 10:00 CST | 2019-02-28T10:00:00+08:00",
    "en-IN | 28 Feb 2019, 10:18am IST | 2019-02-28T10:18:00+05:30",
    "en-IE | 28 Jul 2019, 10:18am IST | 2019-07-28T10:18:00+01:00",
    "en-GB | 28 Jul 2019 10:00 BST | 2019-07-28T10:00:00+01:00",
    "en-AU | 28 Feb 2019 10:00 EST | 2019-02-28T10:00:00+11:00",
    "en-GB | 03/04/2019 | 2019-04-03",
    "de | 03.04.2019 | 2019-04-03",
    "en-US | 03/04/2019 | 2019-03-04",
    "en-US | 03.04.19 | 2019-03-04"})
  void theCountryTellsDaysFromMonthsAndZonesFromZones(String place, String words, String iso) {
    assertThat(Dates.parse(words, Locale.forLanguageTag(place)).iso()).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "today", "3 hours ago", "Monday 5:30PM", "03/04/2019", "03/04/19", "19/11/18",
    "2019-13-40",
    "30 Feb 2019", "0001-01-01T00:00:00Z", "1970-01-01", "999999999999", "Nov. 28", "12 list 2019",
    "call 555 2019 1234"})
  void whatIsNoCertainDateIsNone(String words) {
    assertThat(Dates.parse(words).iso()).isEmpty();
  }

  @Test
  void twoDatesInALineKeepTheirTimesApart() {
    assertThat(Dates.all("Published 10:48 GMT, Tue, Nov 19, 2019 | Updated 11:05 GMT, Wed, Nov 20, 2019", Locale.ROOT))
        .extracting(found -> found.date().iso().orElseThrow())
        .containsExactly("2019-11-19T10:48:00Z", "2019-11-20T11:05:00Z");
  }

  @Test
  void aTextOfDigitsAndDotsIsReadInGoodTime() {
    for (String part : new String[]{"1.", "12:", "jan ", "1 jan ", "2019", "11/11/", " ", "(", "of "}) {
      Assertions.assertTimeout(Duration.ofSeconds(2), () -> Dates.parse(part.repeat(1_000_000)), part);
    }
  }
}
