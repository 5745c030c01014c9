package org.rashomon.app.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Lists of strings in one column, as JSON: an id may hold any character. */
final class Lists {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Lists() {}

  static String of(List<String> list) {
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings can always be written", e);
    }
  }

  /**
   * @throws IllegalArgumentException if this is not what {@link #of} wrote
   */
  static List<String> parse(String text) {
    try {
      return JSON.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no list: " + text, e);
    }
  }
}
