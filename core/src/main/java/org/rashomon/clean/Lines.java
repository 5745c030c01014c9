package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Span;

/**
 * A text's lines that hold words; blank ones, and rules drawn of dashes or dots, are left out.
 *
 * @param text the whole text
 * @param lines in order
 */
record Lines(String text, List<Line> lines) {
  /** Lines of a hard-wrapped text are no longer than this. */
  private static final int WRAPPED = 100;

  /** So many lines show whether a text is hard-wrapped. */
  private static final int ENOUGH = 6;

  static Lines of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = end(text, start);
      add(text, start, end, lines);
      start = end + 1;
    }
    return new Lines(text, List.copyOf(lines));
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r'
        && text.charAt(end) != '\u2028') {
      end++;
    }
    return end;
  }

  private static void add(String text, int from, int to, List<Line> lines) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String line = text.substring(start, Math.max(start, end));
    if (line.codePoints().anyMatch(Character::isLetterOrDigit) || line.indexOf('<') >= 0) {
      lines.add(Line.of(new Span(start, end), line));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }

  /** Whether line ends are those of the page: short lines that mostly break off in mid-sentence. */
  boolean areWrapped() {
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).text().length() > WRAPPED) {
        return false;
      }
      boolean goesOn = Character.isLowerCase(lines.get(i + 1).text().charAt(0));
      open += goesOn && !lines.get(i).isComplete() ? 1 : 0;
    }
    return lines.size() >= ENOUGH && open * 2 > lines.size();
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }
}
