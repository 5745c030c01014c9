package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

final class ColumnTest {
  @Test
  void textThatCanBeStoredStaysAsItIs() {
    String text = "A ferry \uD83D\uDEA2 off Lårnham.\n\t\u0001";
    assertThat(Column.storable(text)).isSameAs(text);
    assertThat(Column.storable("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0000", "D83D", "DEA2", "DFFF"})
  void whatNoDatabaseTakesIsReplacedWhereverItStands(String unit) {
    char odd = (char) Integer.parseInt(unit, 16);
    for (String text : new String[]{odd + "ab", "a" + odd + "b", "ab" + odd}) {
      assertThat(Column.storable(text)).isEqualTo(text.replace(odd, '\uFFFD'));
    }
  }
}
