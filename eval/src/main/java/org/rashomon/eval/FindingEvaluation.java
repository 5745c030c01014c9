package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Comparison;
import org.rashomon.model.Finding.Kind;
import org.rashomon.understand.Understander;

/** Measures findings and timeline on the annotated points and events of the Hanoi articles. */
final class FindingEvaluation implements Evaluation {
  private static final String SET = "hanoi";

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    try (Understander understander = new Understander()) {
      Comparison comparison = WholeStory.hanoi(gold, understander);
      List<Figure> figures = new ArrayList<>(findings(comparison, HanoiStory.annotation(gold, "claims")));
      figures.addAll(EventScore.of(comparison.timeline(), HanoiStory.annotation(gold, "timeline")).figures(SET));
      return figures;
    }
  }

  private static List<Figure> findings(Comparison comparison, JsonNode claims) {
    List<PointScore.Point> points = new ArrayList<>();
    claims.forEach(node -> points.add(PointScore.Point.of(node)));
    PointScore score = new PointScore(points, comparison.findings());
    return List.of(
        Figure.of(SET, "conflicts shown as such", score.shown(Set.of("conflict"), EnumSet.of(Kind.CONFLICT))),
        Figure.of(SET, "superseded shown as overtaken",
            score.shown(Set.of("superseded"), EnumSet.of(Kind.OVERTAKEN))),
        Figure.of(SET, "agreements and details shown",
            score.shown(Set.of("agree", "differ-in-detail"), EnumSet.complementOf(EnumSet.of(Kind.SOLE)))),
        Figure.ofErrors(SET, "false conflicts", score.falseOnes(Kind.CONFLICT, "conflict")),
        Figure.ofErrors(SET, "false overtaken", score.falseOnes(Kind.OVERTAKEN, "superseded")));
  }
}
