package org.rashomon.align;

import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * An account as a row of words.
 *
 * @param words in order, furniture left out
 * @param speech where it has somebody's words between quotation marks, in order
 */
record Reading(Account account, List<Word> words, List<Span> speech) {
  /** A passage merely quotes if so much of it stands within quotations. */
  private static final double MOSTLY = 0.6;

  static Reading of(Account account) {
    List<Span> speech = account.quotations().stream()
        .filter(quotation -> quotation.form() != Quotation.Form.INDIRECT)
        .flatMap(quotation -> quotation.content().stream())
        .map(Excerpt::span)
        .sorted()
        .toList();
    return new Reading(account, WordPlaces.of(account.article()), speech);
  }

  /**
   * From a word to before another. A single word at either end that a sentence's end cuts off is left out ("… peninsula.
   * The").
   */
  Span span(int start, int end) {
    int first = start + 1 < end && isCutOff(start) ? start + 1 : start;
    int last = first < end - 1 && isCutOff(end - 2) ? end - 2 : end - 1;
    return words.get(first).span().union(words.get(last).span());
  }

  /** Whether a sentence ends between a word and the next. */
  private boolean isCutOff(int word) {
    String between = account.article().text().substring(words.get(word).span().end(),
        words.get(word + 1).span().start());
    return between.chars().anyMatch(mark -> ".!?\n".indexOf(mark) >= 0);
  }

  /** Whether the words there are mostly somebody's whom the account quotes. */
  boolean quotes(Span span) {
    int quoted = speech.stream().mapToInt(span::overlap).sum();
    return quoted >= MOSTLY * span.length();
  }
}
