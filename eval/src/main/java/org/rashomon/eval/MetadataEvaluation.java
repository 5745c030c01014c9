package org.rashomon.eval;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.clean.Cleaner;
import org.rashomon.eval.MetadataGold.Expected;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;

/** Measures dates, authors and titles of pages that were read by eye. */
final class MetadataEvaluation implements Evaluation {
  private static final String SET = "extraction";

  @Override
  public String name() {
    return "metadata";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Map<String, Expected> expected = MetadataGold.read().stream()
        .collect(Collectors.toMap(Expected::page, Function.identity()));
    Cleaner cleaner = new Cleaner();
    MetadataScore score = new MetadataScore();
    for (ExtractionGold.Page page : MetadataGold.pages(ExtractionGold.read(gold))) {
      score.add(requireNonNull(expected.get(page.id())), article(cleaner.clean(page.document())));
    }
    return score.figures(SET);
  }

  /** Of a page that was rejected nothing is known. */
  private static Article article(Cleaned cleaned) {
    return switch (cleaned) {
      case Kept(Article article) -> article;
      case Rejected(var origin, var reason, var detail) -> Article.of("rejected", origin, "").build();
    };
  }
}
