package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.clean.Cleaner;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Span;
import org.rashomon.model.Story;
import org.rashomon.read.DocumentReader;
import org.rashomon.understand.Understander;

/** The four annotated accounts of the Hanoi summit. An article's id is the number its file name starts with. */
final class HanoiStory {
  static final String SET = "hanoi";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ID = 3;

  private HanoiStory() {}

  /** The articles, understood. */
  static Story read(Path gold) throws IOException {
    try (Understander understander = new Understander()) {
      List<Account> accounts = articles(gold).stream().map(understander::understand).toList();
      return new Story(SET, accounts, List.of());
    }
  }

  static List<Article> articles(Path gold) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<RawDocument> documents = new DocumentReader()
        .read(List.of(gold.resolve("hanoi/articles").toString()), InputStream.nullInputStream())) {
      for (RawDocument document : documents.toList()) {
        articles.add(article(new Cleaner().clean(document)));
      }
    }
    return articles;
  }

  private static Article article(Cleaned cleaned) throws IOException {
    if (!(cleaned instanceof Cleaned.Kept(Article article))) {
      throw new IOException("not an article: " + cleaned);
    }
    Article.Builder named = Article.of(article.id().substring(0, ID), article.origin(), article.text())
        .language(article.language()).published(article.published()).furniture(article.furniture());
    article.title().ifPresent(named::title);
    article.outlet().ifPresent(named::outlet);
    return named.build();
  }

  /** One of the files of annotation, such as {@code quotes}. */
  static JsonNode annotation(Path gold, String name) throws IOException {
    return JSON.readTree(gold.resolve("hanoi/gold/" + name + ".json").toFile());
  }

  /** The place an annotation names, in UTF-16 code units. */
  static Span span(Article article, JsonNode place) {
    return article.fromCodePoints(new Span(place.path("start").asInt(), place.path("end").asInt()));
  }
}
