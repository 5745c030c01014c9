package org.rashomon.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;

/**
 * Short lines between paragraphs that end without a period: cross-heads, and the titles of videos and other stories
 * that stood there.
 *
 * <p>A paragraph of prose must stand before and after, so that the items of a list are none; what is spoken or quoted is
 * none, and neither is a speaker's name, which comes again.
 */
final class CrossHeadRule implements FurnitureMarks.FurnitureRule {
  private static final int MOST_WORDS_OF_CROSS_HEAD = 8;
  private static final int MOST_WORDS_OF_TITLE = 18;

  /** Shorter paragraphs are dialogue, verse or lists. */
  private static final int FEWEST_WORDS_AROUND = 4;

  /** So many words make a paragraph that ought to end with a period. */
  private static final int PARAGRAPH = 12;

  /** If more of the paragraphs than this end without a period, their writer does without. */
  private static final double UNPUNCTUATED = .3;

  /** Words of a sentence that lost its period; titles are written without them. */
  private static final Pattern REPORTED = Pattern.compile(
      "(?i)\\b(?:said|told|says?) \\S|\\b(?:is|are|was|were) (?:asked|being|urged|told)\\b|\\d{3}-\\d{3}");

  /** {@code TORV: When did it break?}: a speaker's name before the words, in capitals or not. */
  private static final Pattern SPEAKER = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’]{0,20} ?){1,3}: .{1,300}[?–—-]");

  /** What only posts on social networks hold. */
  private static final Pattern POST = Pattern.compile("https?://|pic\\.twitter|(?:^|\\s)[@#]\\w|\\(@\\w");

  @Override
  public void mark(Lines lines, Marks marks) {
    if (isUnpunctuated(lines)) {
      return;
    }
    Map<String, Integer> times = new HashMap<>();
    lines.lines().forEach(line -> times.merge(line.text(), 1, Integer::sum));
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.line(i);
      if (marks.isFree(line.span()) && times.getOrDefault(line.text(), 0) == 1 && isHeading(line)) {
        markBetween(lines, i, marks);
      }
    }
  }

  private static void markBetween(Lines lines, int at, Marks marks) {
    Line line = lines.line(at);
    Line before = lines.line(at - 1);
    Line after = lines.line(at + 1);
    boolean marked = !marks.isFree(before.span());
    if (line.words() <= MOST_WORDS_OF_CROSS_HEAD || line.isQuestion()) {
      boolean listed = line.isQuestion() && (before.isQuestion() || after.isQuestion());
      if (!listed && isProse(after) && (isProse(before) || marked)) {
        marks.mark(line.span(), Kind.SUBHEADING, "short line without a period between paragraphs");
      }
    } else if (isParagraph(after) && (isParagraph(before) || marked)) {
      boolean capitals = line.isAllCapitals();
      marks.mark(
          line.span(),
          capitals ? Kind.PROMO : Kind.VIDEO_TITLE,
          capitals ? "long line in capitals between paragraphs" : "long line without a period between paragraphs");
    }
  }

  private static boolean isProse(Line line) {
    return line.words() >= FEWEST_WORDS_AROUND && (line.isProse() || line.isBullet());
  }

  private static boolean isParagraph(Line line) {
    return isProse(line) && line.isComplete() && !line.isBullet();
  }

  private static boolean isUnpunctuated(Lines lines) {
    long paragraphs = lines.lines().stream().filter(line -> line.words() >= PARAGRAPH).count();
    long open = lines.lines().stream()
        .filter(line -> line.words() >= PARAGRAPH && !line.endsAsSentence() && !line.isAllCapitals()).count();
    return open > 1 && open > UNPUNCTUATED * paragraphs;
  }

  private static boolean isHeading(Line line) {
    boolean shape = line.startsWithCapital() && !line.isBullet() && !line.holdsDoubleQuote()
        && (!line.endsAsSentence() || line.isQuestion()) && !POST.matcher(line.text()).find()
        && !SPEAKER.matcher(line.text()).matches();
    boolean title = line.words() <= MOST_WORDS_OF_TITLE && line.text().indexOf(',') < 0
        && !REPORTED.matcher(line.text()).find();
    return shape && (line.words() <= MOST_WORDS_OF_CROSS_HEAD || title);
  }
}
