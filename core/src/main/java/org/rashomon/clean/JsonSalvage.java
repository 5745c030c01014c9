package org.rashomon.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Picks the fields of an article out of JSON that is too broken to be read in order. */
final class JsonSalvage {
  private static final List<String> FIELDS = List.of("headline", "datePublished", "dateModified", "dateCreated");

  /** A longer value is none of these fields'. */
  private static final int LONGEST = 400;

  private JsonSalvage() {}

  /** The fields, as an article; nothing where the text doesn't speak of one. */
  static Optional<JsonNode> article(String text) {
    if (!text.contains("Article\"") && !text.contains("Posting\"")) {
      return Optional.empty();
    }
    ObjectNode article = JsonNodeFactory.instance.objectNode().put("@type", "Article");
    FIELDS.forEach(field -> value(text, field).ifPresent(value -> article.put(field, value)));
    int author = text.indexOf("\"author\"");
    int end = author < 0 ? -1 : text.indexOf('}', author);
    if (end > 0) {
      value(text.substring(author, end), "name").ifPresent(name -> article.put("author", name));
    }
    return article.size() > 1 ? Optional.of(article) : Optional.empty();
  }

  /** The string that follows a field's name, if it ends as strings of JSON end. */
  private static Optional<String> value(String text, String field) {
    String name = '"' + field + '"';
    int at = text.indexOf(name);
    int start = at < 0 ? -1 : opening(text, at + name.length());
    int end = start < 0 ? -1 : closing(text, start);
    return end < 0 ? Optional.empty() : unescaped(text.substring(start - 1, end + 1));
  }

  private static int opening(String text, int from) {
    int at = pastSpaces(text, from);
    if (at >= text.length() || text.charAt(at) != ':') {
      return -1;
    }
    int quote = pastSpaces(text, at + 1);
    return quote < text.length() && text.charAt(quote) == '"' ? quote + 1 : -1;
  }

  private static int closing(String text, int start) {
    for (int i = start; i < Math.min(text.length(), start + LONGEST); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        int next = pastSpaces(text, i + 1);
        return next < text.length() && ",}]".indexOf(text.charAt(next)) >= 0 ? i : -1;
      }
    }
    return -1;
  }

  private static int pastSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Optional<String> unescaped(String quoted) {
    return LenientJson.read("[" + quoted + "]").roots().stream().map(array -> array.path(0))
        .filter(JsonNode::isTextual).map(JsonNode::textValue).findFirst();
  }
}
