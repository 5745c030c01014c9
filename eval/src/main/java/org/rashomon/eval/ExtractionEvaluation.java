package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.clean.Cleaner;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;

/** Measures how well the article is found on a page. */
final class ExtractionEvaluation implements Evaluation {
  private static final String SET = "extraction";

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Cleaner cleaner = new Cleaner();
    ShingleScore score = new ShingleScore();
    int rejected = 0;
    for (ExtractionGold.Page page : ExtractionGold.read(gold)) {
      Cleaned cleaned = cleaner.clean(page.document());
      rejected += cleaned instanceof Kept ? 0 : 1;
      score.add(page.articleBody(), text(cleaned));
    }
    return List.of(
        Figure.of(SET, "precision", score.precision()),
        Figure.of(SET, "recall", score.recall()),
        Figure.of(SET, "F1", score.f1()),
        Figure.ofErrors(SET, "pages rejected", rejected));
  }

  static String text(Cleaned cleaned) {
    return cleaned instanceof Kept(var article) ? article.text() : "";
  }
}
