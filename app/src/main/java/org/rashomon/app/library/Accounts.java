package org.rashomon.app.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.Pipeline;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;

/** The accounts of articles, the latest used ones in memory; others are made anew from the articles. */
final class Accounts {
  /** About 100 KB each. A desk at work needs those of the stories of the day. */
  private static final int REMEMBERED = 1000;

  private final Pipeline pipeline;
  private final Map<String, Account> remembered = new LinkedHashMap<>(16, 0.75f, true);

  Accounts(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  void put(Account account) {
    remembered.put(account.article().id(), account);
  }

  /**
   * Sees to it that {@link #of} knows these, but for those that can't be understood any more; forgets others for it where
   * there are too many.
   */
  void need(Collection<String> articles, Library library) throws InterruptedException {
    List<Article> missing = articles.stream().filter(article -> remembered.get(article) == null)
        .flatMap(article -> library.article(article).stream()).toList();
    pipeline.understand(missing, new Pipeline.Sink<>() {
      @Override
      public void made(Account account) {
        put(account);
      }

      @Override
      public void leftOut(Rejected rejected) {
        // Its story says so when it is told.
      }
    });
    forget(articles.size());
  }

  private void forget(int needed) {
    var eldest = remembered.keySet().iterator();
    while (remembered.size() > Math.max(REMEMBERED, needed) && eldest.hasNext()) {
      eldest.next();
      eldest.remove();
    }
  }

  /** That of an article which was {@link #need needed} before. */
  Optional<Account> of(String article) {
    return Optional.ofNullable(remembered.get(article));
  }
}
