package org.rashomon.tell.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Article;

/**
 * What each article of a story is called: its outlet, with a number where the outlet has several; where none is known,
 * the start of its headline.
 */
final class Names {
  /** Longest part of a headline in a link: some six words. */
  private static final int LONGEST_HEADLINE = 34;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Names(List<Article> articles) {
    Map<String, Integer> times = new HashMap<>();
    articles.forEach(article -> times.merge(base(article), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    for (Article article : articles) {
      String base = base(article);
      int number = seen.merge(base, 1, Integer::sum);
      boolean alone = times.getOrDefault(base, 1) == 1;
      names.put(article.id(), alone ? base : base + " (" + number + ")");
      numbers.putIfAbsent(article.id(), numbers.size() + 1);
    }
  }

  private static String base(Article article) {
    return article.outlet().filter(outlet -> !outlet.isBlank())
        .or(() -> article.title().filter(title -> !title.isBlank()).map(Names::start))
        .orElse(article.id());
  }

  private static String start(String title) {
    if (title.length() <= LONGEST_HEADLINE) {
      return "“" + title + "”";
    }
    int space = title.lastIndexOf(' ', LONGEST_HEADLINE);
    return "“" + title.substring(0, space > 0 ? space : LONGEST_HEADLINE) + " …”";
  }

  /** The name of an article; its id, if it is not of the story. */
  String of(String article) {
    return names.getOrDefault(article, article);
  }

  /** Its number on the page, from 1; 0 if it is not of the story. */
  int number(String article) {
    return numbers.getOrDefault(article, 0);
  }

  /** The names in running text: "A, B and C". */
  String all(List<String> articles) {
    return English.list(articles.stream().map(this::of).toList());
  }
}
