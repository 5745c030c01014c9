package org.rashomon.eval;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;

/**
 * Which characters of a text stand between quotation marks, and from that the form of an attribution.
 *
 * <p>No gold set says of an attribution whether it is direct, mixed or indirect, so the text decides, by its letters
 * and digits: all of them between marks is direct, some mixed, none indirect. A conjunction that is annotated with
 * the content ({@code that "it is over"}) therefore makes it mixed. Marks are paired within a paragraph, which is a
 * line; one that nothing closes runs to the paragraph's end, as in a quotation that goes on in the next. Single marks
 * count where they can't be apostrophes. It is written apart from the engine's own reading of marks, so that it can
 * judge it.
 */
final class MarkedText {
  private static final String SINGLE_OPENING = "'‘";
  private static final String SINGLE_CLOSING = "'’";

  private final String text;
  private final BitSet inside = new BitSet();

  private MarkedText(String text) {
    this.text = text;
  }

  static MarkedText of(String text) {
    MarkedText marked = new MarkedText(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        marked.addDouble(start, i);
        marked.addSingle(start, i);
        start = i + 1;
      }
    }
    return marked;
  }

  /** Direct if all letters and digits stand between marks, mixed if some do, else indirect. */
  Form form(List<Span> content) {
    BitSet letters = letters(content);
    BitSet marked = (BitSet) letters.clone();
    marked.and(inside);
    if (marked.isEmpty()) {
      return Form.INDIRECT;
    }
    return marked.equals(letters) ? Form.DIRECT : Form.MIXED;
  }

  /** A place without the mark at either end, if it has them. */
  static Span withoutMarks(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (start < end && isMark(text.charAt(start))) {
      start++;
    }
    if (start < end && isMark(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMark(char c) {
    return isDouble(c) || SINGLE_OPENING.indexOf(c) >= 0 || SINGLE_CLOSING.indexOf(c) >= 0;
  }

  private BitSet letters(List<Span> content) {
    BitSet letters = new BitSet();
    content.forEach(span -> letters.set(span.start(), span.end()));
    letters.stream().filter(i -> !Character.isLetterOrDigit(text.charAt(i))).forEach(letters::clear);
    return letters;
  }

  private void addDouble(int start, int end) {
    int opened = -1;
    int depth = 0;
    int closed = -1;
    for (int i = start; i < end; i++) {
      if (!isDouble(text.charAt(i))) {
        continue;
      }
      if (depth == 0 || (text.charAt(i) == '“' && !isAtEnd(i, end))) {
        opened = depth++ == 0 ? i : opened;
      } else {
        closed = i + 1;
        depth--;
      }
      if (depth == 0) {
        inside.set(opened, closed);
      }
    }
    if (depth > 0) {
      inside.set(opened, depth > 1 && closed > opened ? closed : end);
    }
  }

  /** Whether a mark stands at a word's end, where even one that looks like an opening one closes. */
  private boolean isAtEnd(int i, int end) {
    return !Character.isWhitespace(text.charAt(i - 1))
        && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1)));
  }

  private void addSingle(int start, int end) {
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = start; i < end; i++) {
      if (opens(i, start, end)) {
        opened.push(i);
      } else if (!opened.isEmpty() && closes(i, end)) {
        inside.set(opened.pop(), i + 1);
      }
    }
  }

  /** At a word's start; not before a number ({@code the '90s}). */
  private boolean opens(int i, int start, int end) {
    return SINGLE_OPENING.indexOf(text.charAt(i)) >= 0
        && (i == start || !Character.isLetterOrDigit(text.charAt(i - 1)))
        && i + 1 < end && Character.isLetter(text.charAt(i + 1));
  }

  /** At a word's end. */
  private boolean closes(int i, int end) {
    return SINGLE_CLOSING.indexOf(text.charAt(i)) >= 0
        && !Character.isWhitespace(text.charAt(i - 1))
        && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }
}
