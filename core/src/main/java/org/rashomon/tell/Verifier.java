package org.rashomon.tell;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves a dossier's JSON against the articles in it.
 *
 * <p>Reads the file as a stream: of the articles it keeps the texts, of the stories one at a time.
 */
public final class Verifier {
  /** Nothing a dossier holds lies deeper than ten levels; a file that does is not one. */
  private static final int DEEPEST = 100;

  /** Longer than any article that is kept. */
  private static final int LONGEST_TEXT = 100_000_000;

  private final Failures failures = new Failures();
  private final ArticleTexts texts = new ArticleTexts(failures);
  private final Set<String> stories = new HashSet<>();
  private final List<JsonNode> storiesAhead = new ArrayList<>();
  private final Set<String> parts = new HashSet<>();

  private Verifier() {}

  /**
   * Checks every excerpt, every piece of evidence and every id.
   *
   * @return what is wrong, one sentence each; empty if the dossier is sound. A file that is not a dossier's JSON is
   *     such a sentence too.
   * @throws IOException if the stream can't be read
   */
  public static List<String> verify(InputStream in) throws IOException {
    Verifier verifier = new Verifier();
    try (JsonParser parser = mapper().createParser(in)) {
      verifier.dossier(parser);
    } catch (JsonProcessingException e) {
      verifier.failures.add("file", "is not well-formed JSON: " + e.getOriginalMessage() + place(e));
    }
    return verifier.failures.all();
  }

  private static ObjectMapper mapper() {
    JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
    return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
  }

  private void dossier(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      failures.add("file", "is not a JSON object");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parts.add(field);
      parser.nextToken();
      part(field, parser);
    }
    if (parser.nextToken() != null) {
      failures.add("file", "goes on after the dossier's end");
    }
    storiesAhead.forEach(this::story);
    missingParts();
  }

  private void part(String field, JsonParser parser) throws IOException {
    switch (field) {
      case "schema" -> schema(parser);
      case "articles" -> each(field, parser, texts::add);
      case "rejected" -> each(field, parser, this::rejected);
      case "stories" -> each(field, parser, parts.contains("articles") ? this::story : storiesAhead::add);
      default -> parser.skipChildren();
    }
  }

  private interface Check {
    void of(JsonNode node);
  }

  private void each(String field, JsonParser parser, Check check) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      failures.add(field, "is not a list");
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode node = parser.readValueAsTree();
      check.of(node == null ? MissingNode.getInstance() : node);
    }
  }

  private void schema(JsonParser parser) throws IOException {
    if (!DossierJson.SCHEMA.equals(parser.getValueAsString())) {
      failures.add("schema", "is not \"" + DossierJson.SCHEMA + "\"");
    }
    parser.skipChildren();
  }

  private void rejected(JsonNode rejected) {
    if (!rejected.path("origin").isTextual() || !rejected.path("rejected").isTextual()) {
      failures.add("rejected", "has an entry without origin or reason");
    }
  }

  private void story(JsonNode story) {
    String id = story.path("id").asText();
    String place = "story \"" + id + "\"";
    if (id.isEmpty() || !stories.add(id)) {
      failures.add(place, "has no id of its own");
    }
    new StoryProof(story, place, texts, failures).check();
  }

  private void missingParts() {
    for (String part : List.of("schema", "articles", "stories")) {
      if (!parts.contains(part)) {
        failures.add("file", "has no \"" + part + "\"");
      }
    }
  }
}
