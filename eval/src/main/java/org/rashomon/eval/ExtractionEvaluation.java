package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    ShingleScore heldOut = new ShingleScore();
    int rejected = 0;
    List<ExtractionGold.Page> pages = ExtractionGold.read(gold);
    for (ExtractionGold.Page page : pages) {
      Cleaned cleaned = cleaner.clean(page.document());
      rejected += cleaned instanceof Kept ? 0 : 1;
      score.add(page.articleBody(), text(cleaned));
      if (ExtractionGold.isHeldOut(page.id())) {
        heldOut.add(page.articleBody(), text(cleaned));
      }
    }
    return figures(pages, score, heldOut, rejected);
  }

  private static List<Figure> figures(
      List<ExtractionGold.Page> pages, ShingleScore score, ShingleScore heldOut, int rejected) throws IOException {
    List<Figure> figures = new ArrayList<>(List.of(
        Figure.of(SET, "precision", score.precision()),
        Figure.of(SET, "recall", score.recall()),
        Figure.of(SET, "F1", score.f1()),
        Figure.of(SET, "pages exactly right", score.exact()),
        Figure.of(SET, "F1 on the third held out", heldOut.f1()),
        Figure.of(SET, "pages exactly right of the third held out", heldOut.exact()),
        Figure.ofErrors(SET, "pages rejected", rejected)));
    figures.addAll(ExtractionPeers.measure(SET, pages));
    figures.addAll(ExtractionSpeed.measure(SET, pages));
    return figures;
  }

  static String text(Cleaned cleaned) {
    return cleaned instanceof Kept(var article) ? article.text() : "";
  }
}
