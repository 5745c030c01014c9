package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MillisecondsTest {
  @Test
  void aPercentileIsATimeThatWasTaken() {
    Milliseconds times = new Milliseconds();
    IntStream.rangeClosed(1, 200).map(i -> 201 - i).forEach(times::add);
    assertThat(times.percentile(0.5)).isEqualTo(100);
    assertThat(times.percentile(0.99)).isEqualTo(198);
    assertThat(times.percentile(1)).isEqualTo(200);
    assertThat(times).hasToString("100.0, 198.0, 200.0");
  }

  @Test
  void ofOneTimeEveryPercentileIsThatTime() {
    Milliseconds times = new Milliseconds();
    times.add(3);
    assertThat(times.percentile(0.01)).isEqualTo(3);
    assertThat(times.percentile(1)).isEqualTo(3);
  }

  @Test
  void whereNothingWasTimedThereIsNoPercentile() {
    assertThatIllegalStateException().isThrownBy(() -> new Milliseconds().percentile(0.5));
  }
}
