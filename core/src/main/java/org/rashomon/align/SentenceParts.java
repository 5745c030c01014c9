package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Sentence;

/**
 * Puts alignments together that lie within one sentence of either text: whoever turns a sentence round leaves its parts
 * as they were.
 */
final class SentenceParts {
  /** Parts are no further from each other than so many words. */
  private static final int REACH = 12;

  /** What it costs to go from one part to another that does not follow it; a part that scores less adds nothing. */
  private static final double JUMP = 1.5;

  /** A word by itself may stand anywhere. */
  private static final int WORDS = 2;

  /** So many words, so near to word for word (in nats a word), may be matched a second time. */
  private static final int REPEATED = 4;
  private static final double DENSE = 1.5;

  private static final Comparator<LocalAlignment> BEST_FIRST = Comparator
      .comparingDouble(LocalAlignment::score).reversed()
      .thenComparingInt(LocalAlignment::fromStart)
      .thenComparingInt(LocalAlignment::toStart);

  private final Reading from;
  private final Reading to;
  private final List<LocalAlignment> kept = new ArrayList<>();

  private SentenceParts(Reading from, Reading to) {
    this.from = from;
    this.to = to;
  }

  /** The best of those that use the same words of either text, joined where they belong together. */
  static List<LocalAlignment> joined(List<LocalAlignment> found, Reading from, Reading to) {
    SentenceParts parts = new SentenceParts(from, to);
    found.stream().distinct().sorted(BEST_FIRST).forEach(parts::add);
    return parts.kept;
  }

  private void add(LocalAlignment part) {
    if (kept.stream().anyMatch(part::overlaps)) {
      if (isRepeated(part)) {
        kept.add(part);
      }
      return;
    }
    boolean adds = part.score() > JUMP && part.common() >= WORDS;
    for (int i = 0; i < kept.size() && adds; i++) {
      LocalAlignment whole = kept.get(i).with(part, JUMP);
      if (belong(kept.get(i), part, whole) && isFree(whole, i)) {
        kept.set(i, whole);
        return;
      }
    }
    kept.add(part);
  }

  /** Whether one text has here, word for word, what the other has twice. */
  private boolean isRepeated(LocalAlignment part) {
    return part.common() >= REPEATED && part.density() >= DENSE && kept.stream().noneMatch(part::crosses);
  }

  private boolean isFree(LocalAlignment whole, int place) {
    for (int i = 0; i < kept.size(); i++) {
      if (i != place && whole.overlaps(kept.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean belong(LocalAlignment one, LocalAlignment other, LocalAlignment whole) {
    return apart(one.fromStart(), one.fromEnd(), other.fromStart(), other.fromEnd()) <= REACH
        && apart(one.toStart(), one.toEnd(), other.toStart(), other.toEnd()) <= REACH
        && isOneSentence(from, whole.fromStart(), whole.fromEnd())
        && isOneSentence(to, whole.toStart(), whole.toEnd());
  }

  private static int apart(int start, int end, int otherStart, int otherEnd) {
    return Math.max(start, otherStart) - Math.min(end, otherEnd);
  }

  private static boolean isOneSentence(Reading text, int start, int end) {
    Optional<Sentence> first = text.sentence(start);
    return first.isPresent() && first.equals(text.sentence(end - 1));
  }
}
