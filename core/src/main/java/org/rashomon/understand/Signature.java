package org.rashomon.understand;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Span;

/**
 * "..." — Ada Lim: a name after a dash, with nothing after it but what describes its bearer, signs what stands before.
 *
 * @param words the sentence of the name
 * @param dash where the dash stands
 * @param name where the name stands
 */
record Signature(SentenceWords words, Span dash, Span name) {
  private static final String DASHES = "―—–-";
  private static final int LONGEST = 5;

  /**
   * What signs the words before a place.
   *
   * @param end where those words end, marks included
   */
  static Optional<Signature> after(int end, String text, List<SentenceWords> all) {
    int dash = pastSpace(text, end);
    int past = dash;
    while (past < text.length() && DASHES.indexOf(text.charAt(past)) >= 0) {
      past++;
    }
    int start = pastSpace(text, past);
    int line = text.indexOf('\n', past);
    Span between = new Span(dash, past);
    return past == dash
        ? Optional.empty()
        : SentenceWords.at(start, all).flatMap(words -> of(words, between, start, line < 0 ? text.length() : line));
  }

  private static Optional<Signature> of(SentenceWords words, Span dash, int start, int lineEnd) {
    int from = words.indexAt(start);
    int to = from;
    while (to < words.size() && to - from < LONGEST && words.isCapital(to)) {
      to++;
    }
    boolean ends = to == words.size() || words.isAny(to, ",", ".", "(") || words.start(to) > lineEnd;
    return to > from && ends ? Optional.of(new Signature(words, dash, words.span(from, to))) : Optional.empty();
  }

  private static int pastSpace(String text, int offset) {
    int i = offset;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
