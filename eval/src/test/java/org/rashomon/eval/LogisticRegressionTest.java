package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.LogisticRegression.Example;

final class LogisticRegressionTest {
  @Test
  void findsTheWeightsThatMadeTheExamples() {
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double one = random.nextDouble() * 4 - 2;
      double other = random.nextDouble() * 4 - 2;
      double probability = 1 / (1 + Math.exp(-(-0.5 + 2 * one - other)));
      examples.add(new Example(List.of(1.0, one, other), random.nextDouble() < probability, 1));
    }
    assertThat(LogisticRegression.fit(examples)).containsExactly(new double[]{-0.5, 2, -1}, within(0.1));
  }

  @Test
  void anExampleCountsByItsImportance() {
    List<Example> even = List.of(new Example(List.of(1.0), true, 3), new Example(List.of(1.0), false, 1));
    assertThat(LogisticRegression.fit(even)[0]).isCloseTo(Math.log(3), within(0.001));
  }

  @Test
  void signsOfPerfectExamplesStayFinite() {
    List<Example> perfect = List.of(
        new Example(List.of(1.0, 1.0), true, 1), new Example(List.of(1.0, -1.0), false, 1));
    assertThat(LogisticRegression.fit(perfect)[1]).isBetween(0.0, 5.0);
  }
}
