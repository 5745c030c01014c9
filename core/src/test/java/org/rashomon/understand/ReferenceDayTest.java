package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReferenceDayTest {

  private static Optional<LocalDate> day(ReadText text) {
    return ReferenceDay.of(text.article(), text.sentences());
  }

  @Test
  void theDayOfPublicationIsTaken() {
    assertThat(day(ReadText.on("2031-05-14", "Posted: May 2, 2030. The ferry sank.")))
        .contains(LocalDate.of(2031, 5, 14));
  }

  @Test
  void aLineThatSaysWhenItWasPostedIsTaken() {
    assertThat(day(ReadText.undated("Posted: Friday, July 26, 2030\n\nThe ferry sank on Tuesday.")))
        .contains(LocalDate.of(2030, 7, 26));
  }

  @Test
  void thePicturesDateAndTheWeekdayInTheTextGiveTheDay() {
    assertThat(day(ReadText.undated("A ferry in a picture taken on May 14, 2031.\n\n"
        + "The ferry sank on Wednesday. Its owner told reporters on Thursday that it was old.")))
        .contains(LocalDate.of(2031, 5, 15));
  }

  @Test
  void weekdaysAheadOrLongGoneGiveNone() {
    assertThat(
        day(ReadText.undated("A ferry in a picture taken on May 14, 2031.\n\nA hearing will be held on Friday.")))
        .isEmpty();
    assertThat(day(ReadText.undated("A ferry in a picture taken on May 14, 2031.\n\nIt sank on Monday.")))
        .isEmpty();
  }

  @Test
  void aDateInTheStoryIsNotTheStorysDay() {
    assertThat(day(ReadText.undated("The yard was closed on May 14, 2031. It was sold on Friday."))).isEmpty();
  }
}
