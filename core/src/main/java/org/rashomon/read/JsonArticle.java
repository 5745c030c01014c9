package org.rashomon.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;
import org.rashomon.text.Dates;

/** An article as a JSON object: {@code text} or {@code html}, and what is known of it. */
final class JsonArticle {
  static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxStringLength(Limits.LINE)
          .maxTokenCount(Limits.JSON_TOKENS)
          .build())
      .build());

  private JsonArticle() {}

  /**
   * @param id used where the object names none
   */
  static RawDocument parse(String json, String id, Origin origin) {
    try {
      JsonNode article = JSON.readTree(json);
      return article != null && article.isObject()
          ? of(article, id, origin)
          : malformed(id, origin, "It is JSON, but not an object.");
    } catch (JsonProcessingException e) {
      return malformed(id, origin, "It is not JSON: " + Complaint.of(e) + ".");
    }
  }

  static RawDocument of(JsonNode article, String id, Origin origin) {
    return new RawDocument(words(article, "id").orElse(id), origin, given(article), body(article));
  }

  private static Body body(JsonNode article) {
    Optional<String> text = words(article, "text");
    Optional<String> html = words(article, "html");
    Body body = text.<Body>map(PlainText::new)
        .or(() -> html.map(Html::of))
        .orElseGet(() -> new Unreadable(Reason.MALFORMED, "It has neither text nor html."));
    return text.or(() -> html).filter(content -> content.length() > Limits.DOCUMENT).isPresent()
        ? new Unreadable(Reason.TOO_LARGE, "It is longer than " + Limits.megabytes(Limits.DOCUMENT) + ".")
        : body;
  }

  private static Given given(JsonNode article) {
    return new Given(
        words(article, "url"),
        words(article, "outlet"),
        words(article, "title").map(String::strip),
        names(article.path("byline")),
        date(article, "published"),
        date(article, "updated"),
        words(article, "language"),
        false);
  }

  private static Published date(JsonNode article, String field) {
    return words(article, field).map(Dates::parse).orElseGet(Published.Undated::new);
  }

  private static List<String> names(JsonNode byline) {
    return StreamSupport.stream(byline.isArray() ? byline.spliterator() : List.of(byline).spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(name -> wellFormed(name.textValue()).strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** A field's words; a number is taken for its digits. */
  static Optional<String> words(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() || value.isIntegralNumber()
        ? Optional.of(wellFormed(value.asText())).filter(words -> !words.isBlank())
        : Optional.empty();
  }

  /** JSON can hold half a character; no output could. */
  static String wellFormed(String words) {
    return words.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? words.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\ufffd' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : words;
  }

  private static RawDocument malformed(String id, Origin origin, String detail) {
    return new RawDocument(id, origin, Given.nothing(), new Unreadable(Reason.MALFORMED, detail));
  }
}
