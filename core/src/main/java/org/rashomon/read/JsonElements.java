package org.rashomon.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Reason;

/** The elements of an array, one in memory at a time. What comes before a cut is read, and the cut is reported. */
final class JsonElements extends Documents {
  /** Makes a document of an element, with its number counted from 1. */
  interface Maker {
    RawDocument document(JsonNode element, long number);
  }

  private final Source source;
  private final JsonParser array;
  private final Maker maker;
  private long number;
  private boolean atEnd;

  /**
   * @param array at the start of the array
   */
  JsonElements(Source source, JsonParser array, Maker maker) {
    this.source = source;
    this.array = array;
    this.maker = maker;
  }

  @Override
  protected Optional<RawDocument> find() {
    try {
      return atEnd || array.nextToken() == JsonToken.END_ARRAY ? end() : Optional.of(document());
    } catch (IOException e) {
      atEnd = true;
      return Optional.of(source.unreadable(
          Reason.MALFORMED, "The JSON is broken after element " + number + ": " + Complaint.of(e) + "."));
    }
  }

  private RawDocument document() throws IOException {
    JsonNode element = JsonArticle.JSON.readTree(array);
    number++;
    return maker.document(element, number);
  }

  private Optional<RawDocument> end() {
    boolean empty = !atEnd && number == 0;
    atEnd = true;
    return empty
        ? Optional.of(source.unreadable(Reason.NOT_AN_ARTICLE, "There are no items in it."))
        : Optional.empty();
  }
}
