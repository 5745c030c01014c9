package org.rashomon.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;

/**
 * What comes of input made to do harm: always a result, in a time and of a shape that {@link Reading} holds it to, and
 * the article, where there is one.
 */
@Execution(ExecutionMode.CONCURRENT)
final class HostileInputTest {

  static Stream<Hostile> inputs() {
    return Stream.of(HostilePages.all(), HostileArchives.all(), HostileLines.all()).flatMap(each -> each);
  }

  @BeforeAll
  static void begin() {
    Reading.begin();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  @Timeout(60)
  void comesToAResult(Hostile input) {
    List<Cleaned> results = Reading.of(input.bytes().get());
    assertThat(results).isNotEmpty();
    List<Kept> kept = results.stream().filter(Kept.class::isInstance).map(Kept.class::cast).toList();
    assertThat(kept).allSatisfy(one -> assertThat(one.article().text()).doesNotContain(Hostile.SCRIPT));
    if (input.article()) {
      assertThat(kept).anySatisfy(one -> assertThat(one.article().text()).contains("harbour wall of Ostby"));
    }
  }

  @Test
  void thereAreMoreThanAHundredAttacks() {
    assertThat(new HashSet<>(inputs().map(Hostile::attack).toList())).hasSizeGreaterThan(100);
  }
}
