package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Furniture;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;

/**
 * A paragraph of an article, or a line of furniture.
 *
 * @param span where it stands, without the line's end
 * @param number counted from 1 over the paragraphs that are not furniture; 0 for furniture
 * @param furniture what it is, where all of it is furniture; else empty
 */
record Block(Span span, int number, String furniture) {

  /** The blocks of an article, in order. White space alone makes none. */
  static List<Block> of(Account account) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (Span span : spans(account)) {
      String furniture = furniture(account, span);
      blocks.add(new Block(span, furniture.isEmpty() ? ++number : 0, furniture));
    }
    return blocks;
  }

  /** What a reader is told of its place. */
  String place() {
    return number == 0 ? furniture : "¶ " + number;
  }

  /** Lines of the text; lines that one paragraph's sentences run over stay together. */
  private static List<Span> spans(Account account) {
    String text = account.article().text();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      while (end < text.length() && runsOver(account, end)) {
        end = lineEnd(text, end + 1);
      }
      if (!text.substring(start, end).isBlank()) {
        spans.add(new Span(start, end));
      }
      start = end + 1;
    }
    return spans;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether the sentences before and after a line's end are of one paragraph, or one sentence holds it. */
  private static boolean runsOver(Account account, int lineEnd) {
    int after = firstAfter(account.sentences(), lineEnd);
    if (after == 0) {
      return false;
    }
    Sentence before = account.sentences().get(after - 1);
    return before.span().end() > lineEnd || (after < account.sentences().size() && adjoin(before,
        account.sentences().get(after), account.article().text()));
  }

  private static boolean adjoin(Sentence before, Sentence next, String text) {
    return before.paragraph() == next.paragraph()
        && text.substring(before.span().end(), next.span().start()).isBlank();
  }

  /** The index of the first sentence that starts after an offset. */
  private static int firstAfter(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The kinds of the furniture that fills the span but for white space and marks; empty if any word is left. */
  private static String furniture(Account account, Span span) {
    String text = account.article().text();
    Set<String> kinds = new LinkedHashSet<>();
    int covered = span.start();
    for (Furniture piece : account.article().furniture()) {
      if (piece.span().overlaps(span) && isWordless(text, covered, piece.span().start())) {
        kinds.add(piece.kind().label().replace('-', ' '));
        covered = Math.max(covered, piece.span().end());
      }
    }
    return isWordless(text, covered, span.end()) ? String.join(", ", kinds) : "";
  }

  private static boolean isWordless(String text, int start, int end) {
    return start >= end || text.substring(start, end).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
