package org.rashomon.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.rashomon.model.Origin;
import org.rashomon.model.Reason;

/** A JSON file that is one value: a JSON Feed, one article, or an array of articles. */
final class JsonFile {
  static final String ITEMS = "items";

  private final Source source;

  JsonFile(Source source) {
    this.source = source;
  }

  Documents documents(byte[] bytes) {
    Optional<String> json = TextDecoder.decode(bytes, source.encodings());
    if (json.isEmpty()) {
      return Documents.of(source.unreadable(Reason.BROKEN_ENCODING, "Its bytes are text in no encoding known here."));
    }
    try {
      return documents(json.get());
    } catch (JsonProcessingException e) {
      return malformed("It is not JSON: " + Complaint.of(e) + ".");
    } catch (IOException e) {
      return malformed("It can't be read: " + Complaint.of(e) + ".");
    }
  }

  private Documents documents(String json) throws IOException {
    JsonParser parser = JsonArticle.JSON.createParser(json);
    return switch (parser.nextToken()) {
      case START_ARRAY -> articles(parser);
      case START_OBJECT -> object(json, parser);
      case null, default -> malformed("It is JSON, but not an article.");
    };
  }

  private Documents malformed(String detail) {
    return Documents.of(source.unreadable(Reason.MALFORMED, detail));
  }

  private Documents articles(JsonParser array) {
    return new JsonElements(source, array, (element, number) -> JsonArticle.of(
        element, source.id() + "#" + number, new Origin.Line(source.path(), number)));
  }

  /** What is said of a feed may stand behind its items, so they are read past first. */
  private Documents object(String json, JsonParser parser) throws IOException {
    ObjectNode object = JsonArticle.JSON.createObjectNode();
    try {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        readField(parser, object);
      }
    } catch (JsonProcessingException e) {
      if (!object.has(ITEMS)) {
        throw e;
      }
    }
    return object.has(ITEMS)
        ? feed(json, object)
        : Documents.of(JsonArticle.of(object, source.id(), new Origin.File(source.path())));
  }

  private static void readField(JsonParser parser, ObjectNode object) throws IOException {
    String name = parser.currentName();
    if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(ITEMS)) {
      object.putArray(ITEMS);
      parser.skipChildren();
    } else {
      object.set(name, JsonArticle.JSON.readTree(parser));
    }
  }

  private Documents feed(String json, ObjectNode feed) throws IOException {
    JsonParser parser = JsonArticle.JSON.createParser(json);
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME && !parser.currentName().equals(ITEMS)) {
      parser.nextToken();
      parser.skipChildren();
    }
    parser.nextToken();
    FeedItems items = new FeedItems(source);
    String outlet = JsonArticle.words(feed, "title").map(FeedItems::outlet).orElse("");
    return new JsonElements(source, parser, (item, number) -> items.document(new JsonItem(item, feed), outlet));
  }
}
