package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history is anchored to the date it told last, as far as that is its own next step. */
final class NarrativeTimesTest {
  private static final String START = "The king died in 1740. The war began in 1741. In 1742 the town fell. In 1743 it was rebuilt. ";

  private static ReadText history(String more) {
    return ReadText.on("2031-05-14", START + more);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The king, then an old man born in 1699, came. In June he left.; June = 1743-06
      The king hoped that all of it would end in 1744. In June he left.; June = 1743-06
      The king (1744) came. In June he left.; June = 1743-06
      He came, as in the year before. In June he left.; June = 1743-06
      The king came to the town in 1744. In June he left.; June = 1744-06
      In December 1743 he came. The year was 1743 still. In January he left.; January = 1744-01
      The former king left.; former = PAST_REF
      It was lost in a winter storm.; winter = 1743-WI
      """)
  void aGlanceAsideMovesNoDate(String more, String expected) {
    assertThat(history(more).readTimes()).contains(expected);
  }

  @Test
  void twoDigitsAreAYearOfTheStorysCentury() {
    assertThat(history("He joined the Club of '39 there.").readTimes()).contains("'39 = 1739");
  }

  @Test
  void aHistoryUpToItsOwnDayIsOne() {
    StringBuilder text = new StringBuilder();
    for (int year = 2010; year < 2031; year++) {
      text.append("In ").append(year).append(" the yard grew again. ");
    }
    assertThat(ReadText.on("2031-05-14", text + "By 2020 it was large. In June it was sold.").readTimes())
        .contains("June = 2020-06");
  }

  @Test
  void newsThatNamesYearsIsNone() {
    String text = "It sank in 1741, 1742, 1743 and 1744, he said. It was raised again, she said. It sank in June.";
    assertThat(ReadText.on("2031-05-14", text).readTimes()).contains("June = 2030-06");
  }
}
