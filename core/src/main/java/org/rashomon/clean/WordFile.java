package org.rashomon.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that come with the program, one entry a line, comments after {@code #}. */
final class WordFile {
  private WordFile() {}

  /**
   * @throws IllegalStateException if the list is missing
   */
  static Set<String> read(String name) {
    try (InputStream file = WordFile.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no word list " + name);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
