package org.rashomon.understand;

import java.util.Optional;
import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Article;

/** Reads an article as a reader would. Loaded once; safe for use by many threads. */
public final class Understander implements AutoCloseable {

  /** Finds sentences, names, quotations, times and claims in an article. */
  public Account understand(Article article) {
    return new Account(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }

  @Override
  public void close() {}
}
