package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The quality gate: no figure falls below its floor. Skipped where the gold sets are not. */
final class GoldGateIT {

  @Test
  void everyFigureReachesItsFloor() throws IOException {
    Optional<Path> gold = GoldFolder.find();
    assumeTrue(gold.isPresent(), "the gold sets are not here");
    List<Figure> figures = new ArrayList<>();
    for (Evaluation evaluation : Evaluations.all()) {
      figures.addAll(evaluation.measure(gold.orElseThrow()));
    }
    assertThat(Floors.read(Floors.file()).failures(figures)).isEmpty();
  }

  @Test
  void everyFigureHasANameOfItsOwn() {
    assertThat(Evaluations.all()).extracting(Evaluation::name).doesNotHaveDuplicates();
  }
}
