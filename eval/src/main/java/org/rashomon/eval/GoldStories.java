package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;

/**
 * A part of a gold set that says which articles tell one story: {@code gva/dev}, {@code allsides/train}.
 *
 * @param name of the set and its part
 * @param articles in order of publication, the undated where they stand in the file
 * @param stories for each article id, the id of its story
 */
record GoldStories(String name, List<Article> articles, Map<String, String> stories) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a part.
   *
   * @param name such as {@code gva/dev}
   */
  static GoldStories read(Path gold, String name) throws IOException {
    Map<String, String> stories = new HashMap<>();
    each(gold.resolve(name + ".stories.jsonl"),
        line -> stories.putIfAbsent(line.path("article").asText(), line.path("story").asText()));
    Map<String, Article> articles = new LinkedHashMap<>();
    String file = name + ".articles.jsonl";
    each(gold.resolve(file), line -> articles.putIfAbsent(line.path("id").asText(), article(line, file)));
    articles.keySet().retainAll(stories.keySet());
    return new GoldStories(name, inOrder(articles.values()), Map.copyOf(stories));
  }

  /** All articles and stories of several parts, thrown together. */
  static GoldStories together(List<GoldStories> parts) {
    Map<String, String> stories = new HashMap<>();
    List<Article> articles = new ArrayList<>();
    for (GoldStories part : parts) {
      articles.addAll(part.articles);
      part.stories.forEach((article, story) -> stories.put(article, part.name + " " + story));
    }
    String name = String.join(" + ", parts.stream().map(GoldStories::name).toList());
    return new GoldStories(name, inOrder(articles), Map.copyOf(stories));
  }

  private static Article article(JsonNode line, String file) {
    Article.Builder article = Article.of(line.path("id").asText(), new Origin.File(file), line.path("text").asText())
        .language("en").published(published(line.path("published").asText()));
    text(line, "title").ifPresent(article::title);
    text(line, "outlet").ifPresent(article::outlet);
    text(line, "url").ifPresent(article::url);
    return article.build();
  }

  private static Optional<String> text(JsonNode line, String field) {
    return Optional.of(line.path(field).asText("")).filter(value -> !value.isBlank());
  }

  private static Published published(String iso) {
    try {
      return new Published.On(LocalDate.parse(iso.substring(0, Math.min(iso.length(), 10))));
    } catch (DateTimeParseException e) {
      return new Published.Undated();
    }
  }

  /** By day, stable; an undated article stays behind the one it follows in the file. */
  private static List<Article> inOrder(Iterable<Article> articles) {
    Map<Article, LocalDate> days = new LinkedHashMap<>();
    LocalDate last = LocalDate.MIN;
    for (Article article : articles) {
      last = article.published().day().orElse(last);
      days.put(article, last);
    }
    return days.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
  }

  private static void each(Path file, Consumer<JsonNode> action) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        action.accept(JSON.readTree(line));
      }
    }
  }
}
