package org.rashomon.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.Article;

/** What the articles of a story are called in sentences about them: by their outlet, where that is clear. */
final class OutletNames {
  /** Longest part of a headline in an explanation; about a line of print. */
  private static final int LONGEST_HEADLINE = 60;

  private final List<Article> articles;

  OutletNames(List<Account> accounts) {
    this.articles = accounts.stream().map(Account::article).toList();
  }

  Map<String, String> byArticle() {
    Map<String, String> names = new HashMap<>();
    articles.forEach(article -> names.put(article.id(), name(article)));
    return names;
  }

  private String name(Article article) {
    Optional<String> outlet = article.outlet();
    if (outlet.isPresent() && articles.stream().filter(other -> other.outlet().equals(outlet)).count() == 1) {
      return outlet.orElseThrow();
    }
    Optional<String> headline = article.title().map(OutletNames::shortened);
    return outlet.map(name -> headline.map(title -> name + " (" + title + ")").orElse(name))
        .or(() -> headline)
        .orElse(article.id());
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_HEADLINE) {
      return "\u201c" + title + "\u201d";
    }
    int space = title.lastIndexOf(' ', LONGEST_HEADLINE);
    return "\u201c" + title.substring(0, space > 0 ? space : LONGEST_HEADLINE) + " \u2026\u201d";
  }
}
