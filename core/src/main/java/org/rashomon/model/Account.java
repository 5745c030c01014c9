package org.rashomon.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article understood.
 *
 * @param article what was read
 * @param sentences in order
 * @param entities whom and what it speaks of
 * @param mentions where it does, in order
 * @param quotations in order of their first word
 * @param times in order
 * @param claims in order
 * @param reference the day against which its time expressions were resolved: that of publication,
 *     or, for an undated article, one that its own text gives away
 */
public record Account(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<Quotation> quotations,
    List<TimeExpression> times,
    List<Claim> claims,
    Optional<LocalDate> reference) {

  public Account {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
    claims = List.copyOf(claims);
  }

  /** The sentence that holds the start of the span, if one does. */
  public Optional<Sentence> sentenceAt(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span here = sentences.get(middle).span();
      if (here.contains(span.start())) {
        return Optional.of(sentences.get(middle));
      }
      if (here.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
