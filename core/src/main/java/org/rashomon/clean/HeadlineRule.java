package org.rashomon.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;

/** The headline at the head of the text, its repetition, its slug, and the section's name above it. */
final class HeadlineRule implements FurnitureMarks.FurnitureRule {
  /** The headline stands among so many first lines, or nowhere. */
  private static final int HEAD = 5;

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 24;
  private static final int MOST_WORDS_OF_LABEL = 3;
  private static final int FEWEST_WORDS_OF_SLUG = 5;

  /** A place ends in one at the head of a text ("OSTBY –"), no headline does. */
  private static final String DASHES = "-–—";

  /** {@code OSTBY -- }: a place before the first sentence. */
  private static final Pattern PLACE = Pattern
      .compile("\\p{Lu}{3}[\\p{Lu} .,]{0,30}(?:, \\p{Lu}\\p{L}{1,6}\\.?)? (?:--|—|–) ");

  private final Optional<String> title;

  /**
   * @param title where it is known from elsewhere
   */
  HeadlineRule(Optional<String> title) {
    this.title = title;
  }

  @Override
  public void mark(Lines lines, Marks marks) {
    int known = title.map(said -> known(lines, said)).orElse(-1);
    int headline = known >= 0 ? known : guess(lines, marks);
    if (headline < 0) {
      return;
    }
    String rule = known >= 0 ? "line equals the title" : "first line like a headline";
    marks.mark(lines.line(headline).span(), Kind.HEADLINE, rule);
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      markBeside(lines, i, headline, marks);
    }
  }

  private static void markBeside(Lines lines, int at, int headline, Marks marks) {
    Line line = lines.line(at);
    if (Headlines.same(line.text(), lines.line(headline).text())) {
      Kind kind = line.hasCapital() ? Kind.REPEATED_HEADLINE : Kind.SLUG;
      marks.mark(line.span(), kind, "same words as the headline");
    } else if (at < headline && isSlug(line) && Headlines.half(line.text(), lines.line(headline).text())) {
      marks.mark(line.span(), Kind.SLUG, "headline's words in small letters");
    } else if (at < headline && line.words() <= MOST_WORDS_OF_LABEL && !line.endsAsSentence()) {
      marks.mark(line.span(), Kind.SECTION_LABEL, "few words above the headline");
    }
  }

  /** The line that is the known title, or a long part of it: outlets add their names to titles, and cut them. */
  private static int known(Lines lines, String title) {
    String letters = Headlines.letters(title);
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      String line = Headlines.letters(lines.line(i).text());
      boolean part = lines.line(i).words() >= FEWEST_WORDS && letters.startsWith(line)
          && !lines.line(i).endsAsSentence();
      if (lines.line(i).hasCapital() && !line.isEmpty() && (line.equals(letters) || part)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first line like a headline with nothing above it but a label or a slug.
   *
   * <p>Where the title is known and stands elsewhere, it is a second headline or a caption; what asks, cries or quotes is
   * more likely the text then.
   */
  private int guess(Lines lines, Marks marks) {
    for (int i = 0; i < Math.min(HEAD, lines.size() - 1); i++) {
      Line line = lines.line(i);
      boolean likely = title.isEmpty() || (!line.endsAsSentence() && !line.holdsDoubleQuote());
      if (likely && isHeadline(line) && marks.isFree(line.span()) && isFollowedByText(lines, i)) {
        return i;
      }
      boolean label = line.words() <= MOST_WORDS_OF_LABEL && !line.endsAsSentence();
      if (marks.isFree(line.span()) && !label && !isSlug(line)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFollowedByText(Lines lines, int headline) {
    for (int i = headline + 1; i < Math.min(headline + HEAD, lines.size()); i++) {
      if (lines.line(i).isProse()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadline(Line line) {
    boolean open = !line.endsAsSentence() || line.isQuestion() || line.lastMark() == '!';
    return open && DASHES.indexOf(line.lastMark()) < 0 && !PLACE.matcher(line.text()).lookingAt() && line.hasCapital()
        && line.words() >= FEWEST_WORDS && line.words() <= MOST_WORDS && !line.isBullet();
  }

  private static boolean isSlug(Line line) {
    return !line.hasCapital() && line.words() >= FEWEST_WORDS_OF_SLUG && !line.endsAsSentence();
  }
}
