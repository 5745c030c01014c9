package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Span;
import org.rashomon.model.Story;
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
    try (Stream<Path> files = Files.list(gold.resolve("hanoi/articles"))) {
      List<Article> articles = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        articles.add(article(file));
      }
      return articles;
    }
  }

  private static Article article(Path file) throws IOException {
    String id = file.getFileName().toString().substring(0, ID);
    return Article.of(id, new Origin.File(file.toString()), Files.readString(file)).language("en").build();
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
