package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      forty - two boats | 42 | 3
      forty boats | 40 | 1
      two hundred and five boats | 205 | 4
      two thousand five hundred | 2500 | 4
      1,200 boats | 1200 | 1
      1.2 million | 1200000 | 2
      two dozen eggs | 24 | 2
      a hundred eggs | 100 | 2
      2 1 / 2 years | 2.5 | 4
      nineteen ninety - four | 1994 | 4
      three million and a half | 3000000.5 | 5
      """)
  void aNumberIsReadOverItsWords(String words, double value, int length) {
    assertThat(Numeral.at(List.of(words.split(" ", -1)), 0)).hasValueSatisfying(numeral -> {
      assertThat(numeral.value()).isEqualTo(value);
      assertThat(numeral.length()).isEqualTo(length);
    });
  }

  @Test
  void wordsThatAreNoNumberGiveNone() {
    assertThat(Numeral.at(List.of("a", "boat"), 0)).isEmpty();
    assertThat(Numeral.at(List.of("boats"), 0)).isEmpty();
    assertThat(Numeral.at(List.of("two"), 1)).isEmpty();
  }

  @Test
  void aYearIsKnownAsItIsSpoken() {
    assertThat(Numeral.at(List.of("nineteen", "ninety"), 0)).map(Numeral::year).contains(true);
    assertThat(Numeral.at(List.of("nineteen", "boats"), 0)).map(Numeral::year).contains(false);
  }
}
