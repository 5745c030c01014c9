package org.rashomon.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AcceptTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "''|text/csv|1",
    "*/*|text/csv|1",
    "text/*;q=0.3|text/csv|0.3",
    "text/*;q=0.3, text/csv;q=0|text/csv|0",
    "text/csv;q=0, text/*|text/csv|0",
    "*/*;q=0.1, text/csv|text/csv|1",
    "TEXT/CSV; charset=utf-8|text/csv|1",
    "application/ld+json|application/ld+json;profile=\"a,b\"|1",
    "application/ld+json;profile=\"a,b\"|application/ld+json;profile=\"a,b\"|1",
    "application/ld+json;profile=\"a,b\"|application/ld+json|0",
    "application/json|text/csv|0",
    "text/csv;q=2|text/csv|0",
    "nonsense|text/csv|0"
  })
  void theMostSpecificRangeSaysHowMuchATypeIsWanted(String accept, String type, double wanted) {
    assertThat(Accept.parse(accept).wants(type)).isEqualTo(wanted);
  }

  @Test
  void aHostileFieldTakesNoTime() {
    String field = "a/a" + "; a=\"".repeat(20_000) + ";;  ,".repeat(20_000);
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> Accept.parse(field).wants("text/csv"))).isZero();
  }
}
