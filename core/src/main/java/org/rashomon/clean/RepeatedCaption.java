package org.rashomon.clean;

import org.rashomon.model.Furniture.Kind;

/**
 * A caption once more, beside a caption that is known: galleries print it twice, or cut off ("Jo Bell of the harbour
 * board and...").
 *
 * <p>A whole sentence of the caption without its credit is not taken for one: first sentences are made of captions.
 */
final class RepeatedCaption {
  private static final int FEWEST_WORDS = 4;

  private RepeatedCaption() {}

  static void mark(Lines lines, Marks marks) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      if (line.words() >= FEWEST_WORDS && marks.isFree(line.span())
          && (repeats(line, lines, i - 1, marks) || repeats(line, lines, i + 1, marks))) {
        marks.mark(line.span(), Kind.PHOTO_CAPTION, "same words as the caption beside it");
      }
    }
  }

  private static boolean repeats(Line line, Lines lines, int at, Marks marks) {
    if (at < 0 || at >= lines.size() || !marks.has(Kind.PHOTO_CAPTION, lines.line(at).span())) {
      return false;
    }
    String caption = lines.line(at).text();
    String words = line.text().replaceFirst("[\\s.…]{0,10}$", "");
    boolean cutOff = line.text().endsWith("...") || line.text().endsWith("…");
    return cutOff ? caption.contains(words) : caption.equals(line.text());
  }
}
