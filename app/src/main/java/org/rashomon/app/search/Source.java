package org.rashomon.app.search;

import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Article;

/**
 * The article that words stand in.
 *
 * @param article its id
 * @param outlet who published it, where that is known
 * @param published ISO day or time, as exactly as is known
 */
public record Source(
    String article,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> url,
    Optional<String> published) {

  static Source of(Article article) {
    return new Source(
        article.id(), article.outlet(), article.title(), article.url(), article.published().iso());
  }

  static Source of(ToldDossier.Article article) {
    return new Source(article.id(), article.outlet(), article.title(), article.url(), article.published());
  }

  /** What to call it: its outlet, else its title, else its id. */
  public String name() {
    return outlet.or(() -> title).orElse(article);
  }
}
