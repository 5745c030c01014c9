package org.rashomon.app.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;

/** Answers and search results as JSON, one line each. */
public final class AnswerJson {
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module())
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private AnswerJson() {}

  /**
   * An answer as it is printed.
   *
   * @param answer {@code sentences}, {@code differ} or {@code none}
   */
  private record Printed(
      String question, String answer, List<Answer.Found> sentences, List<Answer.Difference> differences) {}

  /** An answer, with the question it is of. */
  public static String of(String question, Answer answer) throws IOException {
    return write(switch (answer) {
      case Answer.Sentences sentences -> new Printed(question, "sentences", sentences.found(), List.of());
      case Answer.Differ differ -> new Printed(question, "differ", List.of(), differ.differences());
      case Answer.None none -> new Printed(question, "none", List.of(), List.of());
    });
  }

  /** Search results. */
  public static String of(SearchResults results) throws IOException {
    return write(results);
  }

  private static String write(Object value) throws JsonProcessingException {
    return JSON.writeValueAsString(value);
  }
}
