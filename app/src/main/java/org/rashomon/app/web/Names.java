package org.rashomon.app.web;

import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.library.ArticleEntry;

/** What articles are called: by their outlet, where it is known, else by their title. Where they were found says little. */
final class Names {
  private Names() {}

  static String brief(Article article) {
    return article.publisher();
  }

  static String brief(ArticleEntry article) {
    return Article.publisher(article.outlet(), article.title(), article.id());
  }

  /** With the title. */
  static String full(Article article) {
    return full(article.outlet(), article.heading());
  }

  /** With the title. */
  static String full(ArticleEntry article) {
    return full(article.outlet(), article.title().orElse(article.id()));
  }

  private static String full(Optional<String> outlet, String heading) {
    return outlet.map(name -> name + ": ").orElse("") + heading;
  }
}
