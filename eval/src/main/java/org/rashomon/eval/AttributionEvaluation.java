package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.understand.Understander;

/** Measures quotations, direct and indirect, on annotated political news. */
final class AttributionEvaluation implements Evaluation {
  static final String SET = "polnear/dev";

  private static final int COMMONEST = 20;

  /** What plain regular expressions are shown at; other programs are too large to run every time, see eval/peers. */
  private static final Set<String> PEER_MEASURES = Set.of(
      "content overlap F1", "one to one F1", "source right among the matched", "direct exact",
      "direct speaker mention right");

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    List<Figure> figures = new ArrayList<>();
    try (Understander understander = new Understander()) {
      figures.addAll(measure(gold, Quoter.of(understander)));
    }
    measure(gold, new PlainQuoter()).stream()
        .filter(figure -> PEER_MEASURES.contains(figure.measure()))
        .forEach(figure -> figures.add(figure.ofPeer(PlainQuoter.NAME)));
    return figures;
  }

  /** The figures of anything that finds quotations. */
  static List<Figure> measure(Path gold, Quoter quoter) throws IOException {
    AttributionScore score = new AttributionScore();
    for (Brat brat : Brat.read(gold.resolve(SET))) {
      score.add(brat.text(), brat.attributions(), quoter.find(brat.article()).quotations());
    }
    return score.figures(SET);
  }

  @Override
  public String remarks(Path gold) throws IOException {
    AttributionErrors errors = new AttributionErrors();
    try (Understander understander = new Understander()) {
      for (Brat brat : Brat.read(gold.resolve(SET))) {
        errors.add(brat.text(), brat.attributions(), understander.understand(brat.article()).quotations());
      }
    }
    return errors.section(SET, COMMONEST);
  }
}
