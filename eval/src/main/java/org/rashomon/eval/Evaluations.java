package org.rashomon.eval;

import java.util.List;

/** Everything that is measured, in the order of the stages. */
final class Evaluations {
  private Evaluations() {}

  static List<Evaluation> all() {
    return List.of(
        new ExtractionEvaluation(),
        new MetadataEvaluation(),
        new FurnitureEvaluation(),
        new ScrapedTextEvaluation(),
        new QuotationEvaluation(),
        new AttributionEvaluation(),
        new TimeEvaluation(),
        new UtteranceEvaluation(),
        new QuotePairEvaluation(),
        new FindingEvaluation(), new JudgedEvaluation(), new SummaryEvaluation(), new ContradictionEvaluation(),
        new GroupingEvaluation(),
        new LineageEvaluation(),
        new OutcomeEvaluation(),
        new AskEvaluation());
  }
}
