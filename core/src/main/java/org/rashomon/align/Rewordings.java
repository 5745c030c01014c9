package org.rashomon.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds sentences of two accounts that tell one thing with most of the same words, in whatever order these stand.
 *
 * <p>Each must be the other's best, so that of all sentences on one subject only those pair that say the same of it.
 */
final class Rewordings {
  /**
   * So much of what the lighter sentence says stands in the other too. Of what this adds to the rewritten examples nothing
   * is false; from 0.6 on two passages are, which two outlets tell in like words by themselves.
   */
  private static final double SHARE = 0.7;

  /** Below that, in nats, two short sentences may be alike by chance. */
  private static final double ENOUGH = 12;

  /**
   * What a unit of cosine is worth, in nats: of 5, 8 and 12 what told best which of 170 pairs of sentences of {@code
   * allsides/train}, read by hand, tell the same.
   */
  private static final double MEANING = 8;

  /** Fewer words in common that say something, or fewer that are no names either, are a turn of phrase. */
  private static final int COMMON = 3;
  private static final int TELLING = 2;

  /**
   * Sentences less near than this in meaning, as cosine, are of two things, and their words are not matched. From 0.45 to
   * 0.5 nothing changes in the rewritten examples.
   */
  private static final double NEAR = 0.5;

  private final WeighedWords from;
  private final WeighedWords to;
  private final SharedWords words;

  /** Two sentences, what they share, and how clearly they tell the same. */
  private record Pair(SentenceWords one, SentenceWords other, LocalAlignment shared, double score) {}

  Rewordings(WeighedWords from, WeighedWords to, Resemblance resemblance) {
    this.from = from;
    this.to = to;
    this.words = new SharedWords(from, to, resemblance);
  }

  /**
   * What each two such sentences share.
   *
   * @param known passages, which are not found again
   */
  List<LocalAlignment> find(List<LocalAlignment> known) {
    List<Pair> pairs = pairs();
    IdentityHashMap<SentenceWords, Double> best = new IdentityHashMap<>();
    for (Pair pair : pairs) {
      best.merge(pair.one, pair.score, Math::max);
      best.merge(pair.other, pair.score, Math::max);
    }
    return pairs.stream()
        .filter(pair -> pair.score >= ENOUGH)
        .filter(pair -> Math.max(best(pair.one, best), best(pair.other, best)) <= pair.score)
        .map(Pair::shared)
        .filter(shared -> shared.common() >= COMMON && shared.telling() >= TELLING && !isPhrase(shared))
        .filter(this::isOneVoice)
        .filter(shared -> known.stream().noneMatch(shared::crosses))
        .toList();
  }

  private static double best(SentenceWords sentence, IdentityHashMap<SentenceWords, Double> best) {
    return best.getOrDefault(sentence, 0.0);
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (SentenceWords one : from.sentences()) {
      for (SentenceWords other : to.sentences()) {
        double cosine = one.cosine(other);
        if (cosine >= NEAR) {
          double lighter = Math.min(from.weight(one.start(), one.end()), to.weight(other.start(), other.end()));
          words.find(one, other, SHARE * lighter)
              .map(shared -> new Pair(one, other, shared, shared.score() + MEANING * cosine))
              .ifPresent(pairs::add);
        }
      }
    }
    return pairs;
  }

  /** Words in a row with nothing between: whether they are a passage was told by their order. */
  private static boolean isPhrase(LocalAlignment shared) {
    return shared.fromEnd() - shared.fromStart() == shared.common()
        && shared.toEnd() - shared.toStart() == shared.common();
  }

  /** Whether both quote it or neither does: what one quotes and the other states was told by two. */
  private boolean isOneVoice(LocalAlignment shared) {
    return from.reading().quotes(from.reading().span(shared.fromStart(), shared.fromEnd())) == to.reading()
        .quotes(to.reading().span(shared.toStart(), shared.toEnd()));
  }
}
