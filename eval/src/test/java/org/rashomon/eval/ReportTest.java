package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private static final Report REPORT = new Report(new Floors(Map.of("times-dev-value", 0.8)));
  private static final Measured TIMES = new Measured("times",
      List.of(Figure.of("times/dev", "value", 0.81234), Figure.ofErrors("times/dev", "wrong", 4)));

  @Test
  void thePageShowsEveryFigureBesideItsFloor() {
    assertThat(REPORT.page("abc", List.of(TIMES)))
        .contains("sha256 abc", "## Times\n")
        .contains("| times/dev | value | 0.812 | 0.800 |\n")
        .contains("| times/dev | wrong ↓ | 4 |  |\n");
  }

  @Test
  void aPeersFigureIsMarkedAsSuchAndASpeedHasNoDecimals() {
    Measured beside = new Measured("times",
        List.of(Figure.of("times/dev", "value", 0.9).ofPeer("another"), Figure.shown("times/dev", "a second", 151.4)));
    assertThat(REPORT.page("abc", List.of(beside)))
        .contains("| times/dev | value (another) | 0.900 | peer |\n")
        .contains("| times/dev | a second | 151 |  |\n");
  }

  @Test
  void remarksFollowTheFigures() {
    Measured remarked = new Measured("times", TIMES.figures(), "### Errors\n");
    assertThat(REPORT.page("abc", List.of(remarked))).endsWith("| times/dev | wrong ↓ | 4 |  |\n\n### Errors\n");
  }

  @Test
  void theTableHasALineForEveryFigure() {
    assertThat(REPORT.table(TIMES).lines()).hasSize(3).element(1).asString().contains("0.812", "0.800");
  }
}
