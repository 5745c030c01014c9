package org.rashomon.eval;

import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Quotation;
import org.rashomon.understand.Understander;

/** Anything that finds quotations: the engine, or another program measured beside it. */
@FunctionalInterface
interface Quoter {
  Quoted find(Article article);

  /** The engine. */
  static Quoter of(Understander understander) {
    return article -> {
      Account account = understander.understand(article);
      return new Quoted(account.quotations(), account.entities());
    };
  }

  /**
   * What was found in an article.
   *
   * @param entities with the ids that quotations have
   */
  record Quoted(List<Quotation> quotations, List<Entity> entities) {}
}
