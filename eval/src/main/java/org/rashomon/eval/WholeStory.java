package org.rashomon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.align.Aligner;
import org.rashomon.clean.Cleaner;
import org.rashomon.compare.Comparer;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Comparison;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Story;
import org.rashomon.read.DocumentReader;
import org.rashomon.understand.Understander;

/** Takes articles that are known to tell one story through all stages up to the comparison. */
final class WholeStory {
  private WholeStory() {}

  /** The Hanoi articles as the program reads them from their files. */
  static Comparison hanoi(Path gold, Understander understander) throws IOException {
    Cleaner cleaner = new Cleaner();
    String folder = gold.resolve("hanoi/articles").toString();
    try (Stream<RawDocument> documents = new DocumentReader().read(List.of(folder), InputStream.nullInputStream())) {
      List<Article> articles = documents.map(cleaner::clean)
          .filter(Kept.class::isInstance).map(Kept.class::cast).map(Kept::article)
          .toList();
      return compare("hanoi", articles, understander);
    }
  }

  static Comparison compare(String id, List<Article> articles, Understander understander) {
    List<Account> accounts = articles.stream().map(understander::understand)
        .sorted(Comparator.comparing((Account account) -> account.article().published().iso().orElse("9999"))
            .thenComparing(account -> account.article().id()))
        .toList();
    return new Comparer().compare(new Aligner().align(understander.dated(new Story(id, accounts, List.of()))));
  }

  /** The articles of each gold story that more than one article tells, by the story's id. */
  static Map<String, List<Article>> severalFold(GoldStories stories) {
    Map<String, List<Article>> byStory = new TreeMap<>();
    for (Article article : stories.articles()) {
      byStory.computeIfAbsent(stories.stories().getOrDefault(article.id(), ""), id -> new ArrayList<>())
          .add(article);
    }
    byStory.values().removeIf(articles -> articles.size() < 2);
    return byStory;
  }
}
