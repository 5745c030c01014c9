package org.rashomon.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words kept in a resource file beside the class that asks: one or several entries a line, parted by commas; {@code #}
 * starts a comment.
 */
public final class WordList {
  private WordList() {}

  /**
   * The entries in lower case.
   *
   * @throws IllegalArgumentException if there is no such file beside the class
   */
  public static Set<String> of(Class<?> beside, String file) {
    return lines(beside, file).stream()
        .flatMap(line -> List.of(line.split(",")).stream())
        .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The lines without comments and white space around them, in order.
   *
   * @throws IllegalArgumentException if there is no such file beside the class
   */
  public static List<String> lines(Class<?> beside, String file) {
    InputStream stream = beside.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalArgumentException("no word list " + file + " beside " + beside.getName());
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().map(WordList::withoutComment).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
