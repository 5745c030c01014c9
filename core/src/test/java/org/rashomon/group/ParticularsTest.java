package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.group.Particulars.Agreement;
import org.rashomon.text.WordPlaces;

final class ParticularsTest {
  private static Particulars of(String text) {
    return Particulars.of(WordPlaces.of(text), text);
  }

  @Test
  void agesAreToldInEveryCommonWay() {
    assertThat(of("A 24-year-old man, Petr Lindqvist, 31, and a girl aged 7.").ages()).containsExactlyInAnyOrder(24, 31,
        7);
  }

  @Test
  void countsAreNoAges() {
    assertThat(of("There were 24 shots, 31 officers came and 7 cars were hit.").ages()).isEmpty();
  }

  @Test
  void aStreetIsKnownByItsNameWhateverTheWordForStreet() {
    assertThat(of("It was on Alder Street.").streets())
        .isEqualTo(of("in the 300 block of Alder St. at night").streets())
        .hasSize(1);
  }

  @Test
  void aStreetWithoutANameIsNone() {
    assertThat(of("He was found in the street, by the way, under a drive.").streets()).isEmpty();
  }

  @Test
  void hoursAreToldToTheMinuteAndMorningIsNotAfternoon() {
    assertThat(of("at about 1:15 a.m. and 7 p.m.").hours()).containsExactlyInAnyOrder(115, 1900);
    assertThat(of("at 1:15 pm").hours()).containsExactly(1315);
  }

  @Test
  void aNumberAloneIsNoHour() {
    assertThat(of("At 7 the score was 1:15, I am told.").hours()).isEmpty();
  }

  @Test
  void peopleAreThoseWithAnAge() {
    assertThat(of("Petr Lindqvist, 24, died.").people()).isEqualTo(of("The victim, Lindqvist, 24.").people())
        .hasSize(1);
    assertThat(of("Petr Lindqvist died with 24 others.").people()).isEmpty();
  }

  @Test
  void whatOneDoesNotTellCannotDiffer() {
    int[] none = {};
    int[] some = {24, 31};
    assertThat(Particulars.between(some, new int[]{31})).isEqualTo(Agreement.SAME);
    assertThat(Particulars.between(some, new int[]{7})).isEqualTo(Agreement.DIFFERENT);
    assertThat(Particulars.between(some, none)).isEqualTo(Agreement.UNKNOWN);
    assertThat(Particulars.between(none, some)).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void textThatEndsInTheMiddleIsRead() {
    assertThat(of("7").ages()).isEmpty();
    assertThat(of("Street").streets()).isEmpty();
    assertThat(of("a m").hours()).isEmpty();
    assertThat(of("Petr Lindqvist, 24").people()).hasSize(1);
  }
}
