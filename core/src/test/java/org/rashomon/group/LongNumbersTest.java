package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LongNumbersTest {
  @Test
  void keysKeepTheirNumbersHoweverManyCome() {
    LongNumbers numbers = new LongNumbers();
    for (int i = 0; i < 10_000; i++) {
      assertThat(numbers.number(Terms.key("word " + i))).isEqualTo(i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(numbers.number(Terms.key("word " + i))).isEqualTo(i);
    }
    assertThat(numbers.size()).isEqualTo(10_000);
  }

  @Test
  void keysThatFallOnOnePlaceAreToldApart() {
    LongNumbers numbers = new LongNumbers();
    assertThat(numbers.number(1L << 40)).isZero();
    assertThat(numbers.number(1L << 41)).isEqualTo(1);
    assertThat(numbers.number(0)).isEqualTo(2);
    assertThat(numbers.find(1L << 41)).isEqualTo(1);
  }

  @Test
  void aKeyThatWasNeverMetHasNoNumber() {
    assertThat(new LongNumbers().find(7)).isNegative();
  }
}
