package org.rashomon.tell;

import java.util.List;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier;

/** Tells the compared stories: titles, summaries and their order. */
public final class Teller {

  /**
   * Makes the dossier.
   *
   * @param articles every article kept, in the order read
   * @param rejected what was left out, in the order read
   * @param comparisons one a story
   */
  public Dossier tell(
      List<Article> articles, List<Cleaned.Rejected> rejected, List<Comparison> comparisons) {
    return new Dossier(articles, rejected, comparisons.stream().map(comparison -> new Dossier.Chapter(
        comparison.alignment().story().id(), "", "", comparison, List.of())).toList());
  }
}
