package org.rashomon.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Span;

/**
 * What is said of the author below the text: "Jo Bell is a reporter for the Ostby Post."
 *
 * <p>Only in the last lines, and only of somebody whom the story itself does not speak of.
 */
final class AuthorRule implements FurnitureMarks.FurnitureRule {
  private static final int TAIL = 4;
  private static final int MOST_WORDS = 60;
  private static final int LONGEST = 600;

  private static final Pattern BIO = Pattern.compile(
      "(?:The writer, )?(\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}),? "
          + "(?:is [^.]{0,120}\\b(?:reporter|writer|editor|columnist|correspondent|contributor|fellow|author of|blogger|producer|bureau chief)"
          + "|covers [^.]{3,80} for|(?:writes|reports) (?:about|on|for) )\\b[^\\n]{0,400}");

  @Override
  public void mark(Lines lines, Marks marks) {
    int left = TAIL;
    for (int i = lines.size() - 1; i > 0 && left > 0; i--) {
      Line line = lines.line(i);
      if (marks.isFree(line.span())) {
        left--;
        markBio(lines, line, marks);
      }
    }
  }

  private static void markBio(Lines lines, Line line, Marks marks) {
    if (line.text().length() > LONGEST || line.words() > MOST_WORDS) {
      return;
    }
    Matcher bio = BIO.matcher(line.text());
    if (bio.matches() && !isSpokenOf(bio.group(1), lines.text().substring(0, line.span().start()), marks)) {
      marks.mark(line.span(), Kind.NOTICE, "who the author is");
    }
  }

  /** Whether the text before names the person, outside of furniture such as the byline. */
  private static boolean isSpokenOf(String name, String before, Marks marks) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    int at = before.indexOf(surname);
    while (at >= 0) {
      if (marks.isFree(new Span(at, at + surname.length()))) {
        return true;
      }
      at = before.indexOf(surname, at + 1);
    }
    return false;
  }
}
