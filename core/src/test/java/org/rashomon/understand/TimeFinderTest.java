package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.TimeExpression;

/** 14 May 2031, the day of these texts, is a Wednesday. */
final class TimeFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      It sank on March 3, 2029 at sea.; March 3, 2029 = 2029-03-03
      It sank on 3 March 2029 at sea.; 3 March 2029 = 2029-03-03
      It sank on Saturday, March 3, 2029 at sea.; Saturday, March 3, 2029 = 2029-03-03
      It sank in March 2029 at sea.; March 2029 = 2029-03
      It sank on April 20 at sea.; April 20 = 2031-04-20
      It sank on Dec. 20 at sea.; Dec. 20 = 2030-12-20
      It sank in early April there.; early April = 2031-04
      It was built in 1988 there.; 1988 = 1988
      It was built in the 1970s and 80s there.; the 1970s = 197 / 80s = 198
      They fought the 1950-53 war.; 1950 = 1950 / 53 = 1953
      It was built in the summer of 1914 there.; the summer of 1914 = 1914-SU
      It was built in the 19th century there.; the 19th century = 18
      It fell in 480 BC there.; 480 BC = BC0480
      Sales rose in the third quarter of 2029 there.; the third quarter of 2029 = 2029-Q3
      Sales rose in the first half of 2029 there.; the first half of 2029 = 2029-H1
      It was signed on 2029-04-05 there.; 2029-04-05 = 2029-04-05
      It was signed on 25/4/2029 there.; 25/4/2029 = 2029-04-25
      It was signed on 4/25/2029 there.; 4/25/2029 = 2029-04-25
      It was signed on 3/4/2029 there.; 3/4/2029 = 2029-XX-XX
      It was built on the 5th of May, 1980 there.; the 5th of May, 1980 = 1980-05-05
      They left after the 1988 storm there.; 1988 = 1988
      They left after the 1982 summer floods there.; 1982 summer = 1982-SU
      They sailed in the summer and autumn of 1988 there.; the summer = 1988-SU / autumn of 1988 = 1988-FA
      They left at the end of 1988 there.; the end of 1988 = 1988
      The 14 wrecks since 1993 were raised.; 1993 = 1993
      They left this coming Saturday, May 17, it said.; this coming Saturday, May 17 = 2031-05-17
      """)
  void calendarDatesAreRead(String text, String expected) {
    assertThat(String.join(" / ", ReadText.on("2031-05-14", text).readTimes())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The ferry sank on Monday.; Monday = 2031-05-12
      The ferry sank on Wednesday.; Wednesday = 2031-05-14
      The court will meet on Monday.; Monday = 2031-05-19
      The ferry sank last Friday.; last Friday = 2031-05-09
      The court meets next Friday.; next Friday = 2031-05-16
      A minister was due to name the new ferry on Friday, the firm said.; Friday = 2031-05-16
      The crew were to leave the ship on Friday, it said.; Friday = 2031-05-16
      The ferry sank last week.; last week = 2031-W19
      The ferry sank last month.; last month = 2031-04
      The ferry sank last year.; last year = 2030
      The first was held in June last year.; June last year = 2030-06
      The ferry sank yesterday.; yesterday = 2031-05-13
      The ferry sank last night.; last night = 2031-05-13TNI
      The ferry sank on Monday night.; Monday night = 2031-05-12TNI
      The ferry sank two weeks ago.; two weeks ago = 2031-W18
      The ferry sank three days ago.; three days ago = 2031-05-11
      The ferry sank a year ago.; a year ago = 2030
      The first sank less than a year ago.; less than a year ago = 2030
      It was signed a week ago Monday.; a week ago Monday = 2031-05-05
      It was signed a year ago Thursday.; a year ago Thursday = 2030-05
      It sank the Tuesday before last.; the Tuesday before last = 2031-05-06
      It sank the week before last.; the week before last = 2031-W18
      It sank at mid-afternoon yesterday.; mid-afternoon yesterday = 2031-05-13TAF
      It sank in the early hours of Tuesday.; the early hours of Tuesday = 2031-05-13TMO
      It sank over the weekend.; the weekend = 2031-W19-WE
      Sales fell over the summer.; the summer = 2031-SU
      It closes in June.; June = 2031-06
      It closed in December.; December = 2030-12
      They agreed to buy the yard by August.; August = 2031-08
      They bought the yard in August.; August = 2030-08
      It was set for Friday, the firm said.; Friday = 2031-05-16
      He set aside his work on Friday.; Friday = 2031-05-09
      The ferry will sail at Thanksgiving.; Thanksgiving = 2031-11-27
      """)
  void timesCountedFromTheDayAreRead(String text, String expected) {
    assertThat(ReadText.on("2031-05-14", text).readTimes()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      It was the second meeting in eight months.; eight months = P8M
      They met for a 40-minute talk.; 40-minute = PT40M
      It took two and a half years.; two and a half years = P2Y6M
      It took several weeks.; several weeks = PXW
      It took a few minutes.; a few minutes = PTXM
      It took a couple of years.; a couple of years = P2Y
      It grew over the past three years.; the past three years = P3Y
      It grew for more than a decade.; more than a decade = P10Y
      It was a year-long strike.; year-long = P1Y
      It was a decades-long dispute.; decades-long = PXE
      Sales rose in the year ended last autumn.; the year = P1Y / last autumn = 2030-FA
      They meet twice a week.; twice a week = P1W
      They meet three times a day.; three times a day = P1D
      The ferry sails every Tuesday and Friday.; every Tuesday = XXXX-WXX-2 / Friday = XXXX-WXX-5
      The fair is held each summer.; each summer = XXXX-SU
      They sail at weekends.; weekends = XXXX-WXX-WE
      It will one day sail again.; one day = FUTURE_REF
      It took one day.; one day = P1D
      They sail only at night.; night = XXXX-XX-XXTNI
      It was the recent storm.; recent = PAST_REF
      It took two decades.; two decades = P20Y
      The ferry sails every day.; every day = P1D
      The ferry sails on Mondays.; Mondays = XXXX-WXX-1
      The ferry is now at sea.; now = PRESENT_REF
      """)
  void lengthsAndRepetitionsAreRead(String text, String expected) {
    assertThat(String.join(" / ", ReadText.on("2031-05-14", text).readTimes())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      It will start at 14:00 local time (07:00 GMT).; 14:00 local time = 2031-05-14T14:00 / 07:00 GMT = 2031-05-14T07:00Z
      It was moved to 2pm (7am GMT).; 2pm = 2031-05-14T14:00 / 7am GMT = 2031-05-14T07:00Z
      It sank at 7:15 p.m. Monday.; 7:15 p.m. Monday = 2031-05-12T19:15
      On Monday it sank at 7:15 p.m. in fog.; Monday = 2031-05-12 / 7:15 p.m. = 2031-05-12T19:15
      It sank at noon on Monday.; noon = 2031-05-12T12:00 / Monday = 2031-05-12
      It sank at 4:45 in the afternoon.; 4:45 in the afternoon = 2031-05-14T16:45
      They met from 2 to 4 p.m. there.; 2 = 2031-05-14T14:00 / 4 p.m. = 2031-05-14T16:00
      They met from 10 to 2 p.m. there.; 10 = 2031-05-14T10:00 / 2 p.m. = 2031-05-14T14:00
      It sank at 2100 hours.; 2100 hours = 2031-05-14T21:00
      It took 2100 hours.; 2100 hours = PT2100H
      """)
  void clockTimesAreReadWithTheirZoneAndDay(String text, String expected) {
    assertThat(String.join(" / ", ReadText.on("2031-05-14", text).readTimes())).isEqualTo(expected);
  }

  @Test
  void theNextDayIsCountedFromTheDateToldLast() {
    assertThat(ReadText.on("2031-05-14", "It sank on March 3, 2029. It was found the next day.").readTimes())
        .containsExactly("March 3, 2029 = 2029-03-03", "the next day = 2029-03-04");
  }

  @Test
  void aHistoryIsAnchoredToTheYearToldLast() {
    assertThat(ReadText.on("2031-05-14",
        "The war began in 1741. In 1742 the town fell. In June the bridge was lost. In 1743 it was rebuilt. "
            + "On 5 July the king came. He left in 1744.")
        .readTimes())
        .contains("June = 1742-06", "5 July = 1743-07-05");
  }

  @Test
  void aYearToldOnceGoesForBothMonths() {
    assertThat(ReadText.on("2031-05-14", "It sailed between March and April 1988.").readTimes())
        .containsExactly("March = 1988-03", "April 1988 = 1988-04");
  }

  @Test
  void tenYearsLaterIsNotCountedFromTheDayOfPublication() {
    assertThat(ReadText.on("2031-05-14", "He came back ten years later.").readTimes())
        .containsExactly("ten years later = XXXX");
    assertThat(ReadText.on("2031-05-14", "He left in 1990. He came back ten years later.").readTimes())
        .containsExactly("1990 = 1990", "ten years later = 2000");
  }

  @Test
  void theSameDayOfAMonthKeepsTheMonth() {
    assertThat(ReadText.on("2031-05-14", "It sank in March 2029. It was raised on the same day.").readTimes())
        .containsExactly("March 2029 = 2029-03", "the same day = 2029-03-XX");
  }

  @Test
  void aYearAgoInAReportOnAQuarterIsThatQuarter() {
    assertThat(ReadText.on("2031-05-14", "The first-quarter loss grew from that of a year ago.").readTimes())
        .containsExactly("first-quarter = 2031-Q1", "a year ago = 2030-Q1");
    assertThat(ReadText.on("2031-05-14", "The fourth-quarter loss will exceed that of the 2030 period.").readTimes())
        .contains("the 2030 period = 2030");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The ferry sank on Friday.; Friday = XXXX-WXX-5
      The ferry sank on March 3.; March 3 = XXXX-03-03
      The ferry sank yesterday.; yesterday = XXXX-XX-XX
      The ferry sank last year.; last year = XXXX
      Profits fell in the third quarter.; the third quarter = XXXX-Q3
      The ferry sank on March 3, 2029.; March 3, 2029 = 2029-03-03
      """)
  void withoutADayValuesAreUnderspecified(String text, String expected) {
    assertThat(ReadText.undated(text).readTimes()).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "They may march to the harbour.", "It cost $1988 in all.", "They won 3:12 there.", "A second boat came.",
    "She read The Sun.", "He took Flight 1944 people.", "The score was 21-14 then.", "She is 52 years old.",
    "He told 'This Week' so.", "It was on CBS's '60 Minutes' there.", "He leaves in the fall of prices.",
    "They lost 2 to 4 there.", "The former owner sang."})
  void otherWordsAndNumbersAreNoTimes(String text) {
    assertThat(ReadText.on("2031-05-14", text).readTimes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "They live in the 2014 block of Elm Street. | They left the block in 2014.",
    "He stays at 2014 Elm Lane. | He stayed at Elm Lane in 2014.",
    "Call 555-2015 or (555) 555-2015. | They called it off in 2015."})
  void houseAndTelephoneNumbersAreNoYears(String number, String year) {
    assertThat(ReadText.on("2031-05-14", number).readTimes()).isEmpty();
    assertThat(ReadText.on("2031-05-14", year).readTimes()).hasSize(1);
  }

  @Test
  void whatIsScheduledIsAheadWhateverParticiplesStandBetween() {
    assertThat(ReadText.on("2031-05-14", "She is scheduled to have it removed Friday.").readTimes())
        .containsExactly("Friday = 2031-05-16");
    assertThat(ReadText.on("2031-05-14", "She is expected to speak of what happened after it was removed Friday.")
        .readTimes()).containsExactly("Friday = 2031-05-09");
  }

  @Test
  void aHolidayOnTheDayItselfIsOfThatYear() {
    assertThat(ReadText.on("2031-12-25", "They met at Christmas.").readTimes())
        .containsExactly("Christmas = 2031-12-25");
    assertThat(ReadText.on("2031-12-24", "They met at Christmas.").readTimes())
        .containsExactly("Christmas = 2030-12-25");
  }

  @Test
  void aFarDateIsReadByTheVerbOfItsSentenceHoweverFarOff() {
    String place = "the owner of the green boat in the old yard at the end of the pier by the north gate of it on ";
    assertThat(ReadText.on("2031-05-14", "They robbed " + place + "September 5.").readTimes())
        .containsExactly("September 5 = 2030-09-05");
    assertThat(ReadText.on("2031-05-14", "They will meet " + place + "September 5.").readTimes())
        .containsExactly("September 5 = 2031-09-05");
  }

  @Test
  void theRuleIsNamed() {
    assertThat(ReadText.on("2031-05-14", "It sank on Monday.").times()).singleElement()
        .satisfies(time -> {
          assertThat(time.decidedBy()).isEqualTo("weekday");
          assertThat(time.type()).isEqualTo(TimeExpression.Type.DATE);
        });
  }

  @Test
  void hostileTextTakesBoundedTime() {
    String text = "the early late mid - of the last two hundred and ".repeat(2000);
    assertThat(ReadText.on("2031-05-14", text).readTimes()).hasSizeLessThan(10_000);
  }
}
