package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PeerReportTest {
  private static final List<PeerFigures> PROGRAMS = List.of(
      new PeerFigures("Rashomon", List.of(Figure.of("dev", "F1", 0.81234), Figure.ofErrors("dev", "wrong", 4))),
      new PeerFigures("Other 1.0", List.of(Figure.of("dev", "F1", 0.5))));

  @Test
  void everyProgramHasAColumnAndEveryMeasureALine() {
    assertThat(PeerReport.table(PROGRAMS).lines()).containsExactly(
        "| gold set | measure | Rashomon | Other 1.0 |",
        "| --- | --- | ---: | ---: |",
        "| dev | F1 | 0.812 | 0.500 |",
        "| dev | wrong ↓ | 4 | – |");
  }

  @Test
  void thePageNamesTheStateOfTheGold() {
    assertThat(PeerReport.page("abc", Map.of("times", PROGRAMS))).contains("sha256 abc", "## Times\n", "| 0.500 |");
  }
}
