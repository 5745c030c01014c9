package org.rashomon.clean;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in schema.org's words, as JSON-LD. */
final class LinkedData {
  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonParser.Feature.ALLOW_COMMENTS)
      .build();

  /** Graphs of whole sites have been seen; an article stands near the top. */
  private static final int MOST_NODES = 2000;

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  /** The articles it describes, in order. */
  static List<LinkedData> in(Document document) {
    List<LinkedData> found = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      parse(script.data()).ifPresent(root -> articles(root, found));
    }
    return found;
  }

  private static Optional<JsonNode> parse(String json) {
    String bare = json.strip().replaceFirst("^(<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
        .replaceFirst("(-->|//]]>|]]>)$", "").strip();
    try {
      return Optional.ofNullable(JSON.readTree(bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void articles(JsonNode root, List<LinkedData> found) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.pop();
      if (node.isObject() && isArticle(node.path("@type"))) {
        found.add(new LinkedData(node));
      } else if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        open.addAll(List.of(node.path("@graph"), node.path("mainEntity"), node.path("mainEntityOfPage")));
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    for (JsonNode each : type.isArray() ? type : JSON.createArrayNode().add(type)) {
      String name = each.asText();
      if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")
          || name.endsWith("NewsArticle") || name.equals("Review") || name.equals("Recipe")) {
        return true;
      }
    }
    return false;
  }

  /** A field's words, with character references resolved, which many publishers leave in. */
  Optional<String> words(String field) {
    return words(article.path(field));
  }

  private static Optional<String> words(JsonNode value) {
    JsonNode one = value.isArray() ? value.path(0) : value;
    return one.isTextual()
        ? Optional.of(Parser.unescapeEntities(one.textValue(), false).strip()).filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  /** The names of the people or the organization in a field. */
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.path(field);
    for (JsonNode each : value.isArray() ? value : JSON.createArrayNode().add(value)) {
      words(each.isObject() ? each.path("name") : each).ifPresent(names::add);
    }
    return names;
  }
}
