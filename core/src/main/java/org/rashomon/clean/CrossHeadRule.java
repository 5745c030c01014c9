package org.rashomon.clean;

import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;

/**
 * Short lines between paragraphs that end without a period: cross-heads, and the titles of videos that stood there.
 *
 * <p>A paragraph of prose must stand before and after, so that the items of a list are none; what is spoken is none.
 */
final class CrossHeadRule implements FurnitureMarks.FurnitureRule {
  private static final int MOST_WORDS_OF_CROSS_HEAD = 8;
  private static final int MOST_WORDS_OF_TITLE = 18;

  /** Shorter paragraphs are dialogue, verse or lists. */
  private static final int FEWEST_WORDS_AROUND = 4;

  /** Words of a sentence that lost its period; titles are written without them. */
  private static final Pattern REPORTED = Pattern.compile(
      "(?i)\\b(?:said|told|says?) \\S|\\b(?:is|are|was|were) (?:asked|being|urged|told)\\b|https?://|\\d{3}-\\d{3}");

  @Override
  public void mark(Lines lines, Marks marks) {
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.line(i);
      if (marks.isFree(line.span()) && isHeading(line) && isProse(lines.line(i + 1))
          && (isProse(lines.line(i - 1)) || !marks.isFree(lines.line(i - 1).span()))) {
        boolean title = line.words() > MOST_WORDS_OF_CROSS_HEAD && !line.isQuestion();
        marks.mark(
            line.span(),
            title ? Kind.VIDEO_TITLE : Kind.SUBHEADING,
            title ? "long line without a period between paragraphs" : "short line without a period between paragraphs");
      }
    }
  }

  private static boolean isProse(Line line) {
    return line.words() >= FEWEST_WORDS_AROUND && (line.isProse() || line.isBullet());
  }

  private static boolean isHeading(Line line) {
    boolean shape = line.startsWithCapital() && !line.isBullet() && !line.holdsDoubleQuote()
        && (!line.endsAsSentence() || line.isQuestion());
    boolean letters = line.text().chars().anyMatch(Character::isLetter);
    boolean title = line.words() <= MOST_WORDS_OF_TITLE && line.text().indexOf(',') < 0
        && !REPORTED.matcher(line.text()).find();
    return shape && letters && (line.words() <= MOST_WORDS_OF_CROSS_HEAD || title);
  }
}
