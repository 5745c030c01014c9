package org.rashomon.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads JSON as pages hold it: wrapped in comments, escaped for HTML, with trailing commas, several values in a row, cut
 * off or broken in the middle. What stands before a break is kept. Without recursion, so that nothing is too deep.
 */
final class LenientJson {
  /** Deeper text is taken for broken; the reader holds a little memory for every level. */
  private static final int DEEPEST_READ = 2000;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
      .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
      .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
      .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST_READ).build())
      .build();

  /** What lies deeper is passed over; articles have been seen down to 8. */
  private static final int DEEPEST = 32;

  /** Values beyond this many are not read: graphs of whole sites have been seen, with the article near the top. */
  private static final int MOST_VALUES = 50_000;

  private static final Pattern WRAPPER = Pattern
      .compile("^\\s*(?:<!--|(?://\\s*|/\\*\\s*)?<!\\[CDATA\\[(?:\\s*\\*/)?)");
  private static final Pattern WRAPPER_END = Pattern.compile("(?://\\s*|/\\*\\s*)?]]>(?:\\s*\\*/)?|-->");

  private final List<JsonNode> roots = new ArrayList<>();
  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private String field = "";
  private int values;

  private LenientJson() {}

  /**
   * What could be read.
   *
   * @param whole whether that is all there was; publishers break their JSON with a quotation mark in a description
   */
  record Read(List<JsonNode> roots, boolean whole) {}

  /** Reads the values in a text, as far as they can be read. */
  static Read read(String text) {
    LenientJson reader = new LenientJson();
    try (JsonParser parser = FACTORY.createParser(unwrapped(text))) {
      reader.read(parser);
      return new Read(reader.roots, reader.open.isEmpty());
    } catch (JsonProcessingException e) {
      return new Read(reader.roots, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unwrapped(String text) {
    Matcher wrapper = WRAPPER.matcher(text);
    String bare = wrapper.lookingAt()
        ? WRAPPER_END.matcher(text.substring(wrapper.end())).replaceAll("")
        : text;
    String plain = bare.indexOf('"') < 0 && bare.contains("&quot;") ? Parser.unescapeEntities(bare, false) : bare;
    return plain.substring(start(plain));
  }

  /** Behind "var data =", where there is such a thing. */
  private static int start(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{' || text.charAt(i) == '[') {
        return i;
      }
    }
    return 0;
  }

  private void read(JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null && values < MOST_VALUES; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> begin(JsonNodeFactory.instance.objectNode(), parser);
        case START_ARRAY -> begin(JsonNodeFactory.instance.arrayNode(), parser);
        case END_OBJECT, END_ARRAY -> open.pop();
        case FIELD_NAME -> field = parser.currentName();
        case VALUE_STRING -> add(JsonNodeFactory.instance.textNode(parser.getText()));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(JsonNodeFactory.instance.textNode(parser.getText()));
        default -> values++;
      }
    }
  }

  private void begin(ContainerNode<?> node, JsonParser parser) throws IOException {
    if (open.size() >= DEEPEST) {
      parser.skipChildren();
      return;
    }
    add(node);
    open.push(node);
  }

  private void add(JsonNode value) {
    values++;
    if (open.isEmpty()) {
      roots.add(value);
    } else if (open.peek() instanceof ObjectNode object) {
      object.putIfAbsent(field, value);
    } else if (open.peek() instanceof ArrayNode array) {
      array.add(value);
    }
  }
}
