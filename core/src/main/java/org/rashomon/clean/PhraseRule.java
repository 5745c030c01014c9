package org.rashomon.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;

/** Lines known by what they say: invitations, notices, links to other stories. */
final class PhraseRule implements FurnitureMarks.FurnitureRule {
  private static final List<Phrase> PHRASES = read();

  /** A line longer than this is a paragraph that happens to hold the words. */
  private static final int MOST_WORDS = 50;

  private static final int LONGEST = 600;

  /** {@code [How the wall was built]}: a link to another story, longer than what a transcript puts in brackets. */
  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]\\s]+(?: [^\\]\\s]+){4,25}\\]");

  /** What stands around such lines: brackets, bullets, arrows. */
  private static final String DECORATION = " \t\u00a0()[]{}*•⦁●▪>»|~–—-+#×";

  /**
   * @param line what the line is, from its beginning
   */
  private record Phrase(Kind kind, Pattern line) {}

  @Override
  public void mark(Lines lines, Marks marks) {
    for (Line line : lines.lines()) {
      if (line.text().length() <= LONGEST && line.words() <= MOST_WORDS && marks.isFree(line.span())) {
        kind(line.text()).ifPresent(kind -> marks.mark(line.span(), kind, "phrase of a " + kind.label()));
      }
    }
  }

  private static Optional<Kind> kind(String line) {
    if (BRACKETED.matcher(line).matches()) {
      return Optional.of(Kind.PROMO);
    }
    String bare = bare(line);
    return PHRASES.stream().filter(phrase -> phrase.line().matcher(bare).lookingAt()).map(Phrase::kind).findFirst();
  }

  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && DECORATION.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && DECORATION.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
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
