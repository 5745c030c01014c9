package org.rashomon.understand;

import java.util.List;
import org.rashomon.model.Article;

/** Labels by capitals, word lists, verb forms and quotation marks. */
final class RuleLabeller implements Labeller {
  @Override
  public Labels label(Article article, List<SentenceWords> words) {
    return new Labels(NameFinder.find(words), new AttributionFinder(article, words).find());
  }
}
