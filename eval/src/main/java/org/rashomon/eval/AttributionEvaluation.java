package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.understand.QuotationFinder;

/** Measures quotations, direct and indirect, on annotated political news. */
final class AttributionEvaluation implements Evaluation {
  private static final String SET = "polnear/dev";

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    QuotationFinder finder = new QuotationFinder();
    AttributionScore score = new AttributionScore();
    for (Brat brat : Brat.read(gold.resolve(SET))) {
      Article article = Article.of(brat.name(), new Origin.File(brat.name()), brat.text()).language("en").build();
      score.add(brat.text(), brat.attributions(), finder.find(article).quotations());
    }
    return List.of(
        Figure.of(SET, "content overlap F1", score.overlap()),
        Figure.of(SET, "one to one F1", score.oneToOne()),
        Figure.of(SET, "source right among the matched", score.sourceRight()),
        Figure.of(SET, "direct exact", score.directExact()),
        Figure.of(SET, "direct speaker mention right", score.directMention()),
        Figure.ofErrors(SET, "direct without speaker", score.directUnresolved()));
  }
}
