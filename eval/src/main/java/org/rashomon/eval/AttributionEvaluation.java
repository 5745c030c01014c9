package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.understand.QuotationFinder;

/** Measures quotations, direct and indirect, on annotated political news. */
final class AttributionEvaluation implements Evaluation {
  static final String SET = "polnear/dev";

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    return measure(gold, new QuotationFinder()::find);
  }

  /** The figures of anything that finds quotations. */
  static List<Figure> measure(Path gold, Quoter quoter) throws IOException {
    AttributionScore score = new AttributionScore();
    for (Brat brat : Brat.read(gold.resolve(SET))) {
      score.add(brat.text(), brat.attributions(), quoter.find(brat.article()).quotations());
    }
    return score.figures(SET);
  }
}
