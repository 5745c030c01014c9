package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.understand.Understander;

/** Other programs that find quotations, beside the engine, on the annotated news and the annotated story. */
final class AttributionPeers implements PeerEvaluation {

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public List<PeerFigures> measure(Path gold) throws IOException {
    try (Understander understander = new Understander()) {
      return List.of(
          figures("Rashomon", gold, Quoter.of(understander)),
          figures(PlainQuoter.NAME, gold, new PlainQuoter()),
          figures(EmoryParser.PROGRAM, gold, new ParseQuoter(new EmoryParser())),
          figures(StanfordQuoter.PROGRAM, gold, new StanfordQuoter()));
    }
  }

  /** The peers give no confidence, so what is measured of it is left out. */
  private static PeerFigures figures(String program, Path gold, Quoter quoter) throws IOException {
    List<Figure> figures = new ArrayList<>(QuotationEvaluation.measure(gold, quoter));
    figures.addAll(AttributionEvaluation.measure(gold, quoter));
    figures.removeIf(figure -> figure.measure().contains("among those") || figure.measure().contains("confidence"));
    return new PeerFigures(program, figures);
  }
}
