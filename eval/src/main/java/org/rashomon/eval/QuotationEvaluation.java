package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.understand.Understander;

/** Measures quotations in marks and their speakers, each article read alone, on the annotated story. */
final class QuotationEvaluation implements Evaluation {

  @Override
  public String name() {
    return "quotations";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    try (Understander understander = new Understander()) {
      return measure(gold, Quoter.of(understander));
    }
  }

  /** The figures of anything that finds quotations. */
  static List<Figure> measure(Path gold, Quoter quoter) throws IOException {
    return QuotationScore.of(HanoiStory.articles(gold), HanoiStory.annotation(gold, "quotes"), quoter)
        .figures(HanoiStory.SET);
  }
}
