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

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }
}
