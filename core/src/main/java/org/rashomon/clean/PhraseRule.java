package org.rashomon.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;

/** Lines known by what they say: invitations, notices, links to other stories. */
final class PhraseRule implements FurnitureMarks.FurnitureRule {
  private static final List<Phrase> PHRASES = read();

  /** A line longer than this is a paragraph that happens to hold the words. */
  private static final int MOST_WORDS = 30;

  /**
   * @param line what the line is, from its beginning
   */
  private record Phrase(Kind kind, Pattern line) {}

  @Override
  public void mark(Lines lines, Marks marks) {
    for (Line line : lines.lines()) {
      if (line.words() <= MOST_WORDS) {
        PHRASES.stream()
            .filter(phrase -> phrase.line().matcher(line.text()).lookingAt())
            .findFirst()
            .ifPresent(phrase -> marks.mark(line.span(), phrase.kind(), "phrase of a " + phrase.kind().label()));
      }
    }
  }

  /** Whether a line on a page is one of these. */
  static boolean matches(String line) {
    return PHRASES.stream().anyMatch(phrase -> phrase.line().matcher(line).lookingAt());
  }

  private static List<Phrase> read() {
    List<Phrase> phrases = new ArrayList<>();
    try (InputStream file = PhraseRule.class.getResourceAsStream("furniture-phrases.txt")) {
      if (file == null) {
        throw new IllegalStateException("no list furniture-phrases.txt");
      }
      for (String line : new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("\t", 2);
          phrases.add(new Phrase(Kind.valueOf(parts[0]), Pattern.compile(parts[1], Pattern.CASE_INSENSITIVE)));
        }
      }
      return List.copyOf(phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
