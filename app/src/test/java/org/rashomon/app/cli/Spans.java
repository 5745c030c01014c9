package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that whatever is printed with an offset stands there, counted in code points. */
final class Spans {
  private final Map<String, String> texts = new HashMap<>();
  private int checked;

  /** Spans in these articles, printed as {@code extract} prints them. */
  static Spans in(Iterable<JsonNode> articles) {
    Spans spans = new Spans();
    articles.forEach(article -> spans.texts.put(article.path("id").asText(), article.path("text").asText()));
    return spans;
  }

  /** Checks every span of the line, which belong to the article it names unless they name one themselves. */
  int check(JsonNode line) {
    check(line, "");
    return checked;
  }

  /** Checks every span of all lines, and says how many there were. */
  int check(List<JsonNode> lines) {
    lines.forEach(this::check);
    return checked;
  }

  private void check(JsonNode node, String article) {
    String owner = owner(node, article);
    if (node.has("exact")) {
      checked++;
      assertThat(words(owner, node)).as("%s", node).isEqualTo(node.path("exact").asText());
    }
    node.forEach(child -> check(child, owner));
  }

  private static String owner(JsonNode node, String article) {
    if (node.path("article").isTextual()) {
      return node.path("article").asText();
    }
    return node.has("text") && node.has("furniture") ? node.path("id").asText() : article;
  }

  private String words(String article, JsonNode span) {
    String text = texts.getOrDefault(article, "");
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    int end = text.offsetByCodePoints(0, span.path("end").asInt());
    return text.substring(start, end);
  }
}
