package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 14 May 2031, the day of these texts, is a Wednesday. */
final class TimeRangesTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The court sat from May 3 to 5.; May 3 = 2031-05-03 / 5 = 2031-05-05
      The court sat from May 3 to 5, 2029.; May 3 = 2029-05-03 / 5, 2029 = 2029-05-05
      The court sat on May 4 and 5 in Larnham.; May 4 = 2031-05-04 / 5 = 2031-05-05
      The court sat on 6-7 February 1988 there.; 6 = 1988-02-06 / 7 February 1988 = 1988-02-07
      The court sat from 15 to 22 April.; 15 = 2031-04-15 / 22 April = 2031-04-22
      The court sat (March 19-April 30) there.; March 19 = 2031-03-19 / April 30 = 2031-04-30
      The war (1861-1863) was lost.; 1861 = 1861 / 1863 = 1863
      The yard, 1861-65, was large.; 1861 = 1861 / 65 = 1865
      2029: The yard closes; 2029 = 2029
      The yard and its owners, 1861; 1861 = 1861
      He served from 1999 to 2004.; 1999 = 1999 / 2004 = 2004
      """)
  void theEndsOfARangeShareWhatIsToldOnce(String text, String expected) {
    assertThat(String.join(" / ", ReadText.on("2031-05-14", text).readTimes())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It sank on May 4 and 5 people died.", "It sank on May 4 and 5% were lost.",
    "It sank on May 4, to 3 cheers."})
  void numbersThatCountSomethingEndNoRange(String text) {
    assertThat(ReadText.on("2031-05-14", text).readTimes()).containsExactly("May 4 = 2031-05-04");
  }
}
