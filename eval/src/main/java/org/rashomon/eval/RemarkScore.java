package org.rashomon.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rashomon.model.Quotation;
import org.rashomon.model.Utterance;

/**
 * Utterances against the annotated remarks, pair by pair of quotations of different articles. A pair of which one was
 * not found is missed like any other: else who finds more would have the lower recall.
 *
 * @param right pairs joined that are one remark
 * @param wrong pairs joined that are not
 * @param missed pairs that are one remark and were not joined
 * @param traps pairs joined that the annotation warns of
 */
record RemarkScore(int right, int wrong, int missed, int traps, List<String> notes) {

  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  /**
   * Scores the pairs of quotations that are annotated.
   *
   * @param judged which pairs count
   */
  static RemarkScore of(
      List<Utterance> utterances, RemarkGold gold, BiPredicate<RemarkGold.Place, RemarkGold.Place> judged) {
    Map<String, String> utteranceOf = new HashMap<>();
    List<Quotation> quotations = new ArrayList<>();
    utterances.forEach(utterance -> utterance.wordings().forEach(wording -> {
      utteranceOf.put(wording.quotation().id(), utterance.id());
      quotations.add(wording.quotation());
    }));
    Counter counter = new Counter(gold, utteranceOf);
    Map<String, Quotation> found = gold.found(quotations);
    List<RemarkGold.Place> places = List.copyOf(gold.places().values());
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        RemarkGold.Place one = places.get(i);
        RemarkGold.Place other = places.get(j);
        if (!one.article().equals(other.article()) && judged.test(one, other)) {
          counter.count(one.ref(), other.ref(), found);
        }
      }
    }
    return counter.score();
  }

  private static final class Counter {
    private final RemarkGold gold;
    private final Map<String, String> utteranceOf;
    private final List<String> notes = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;
    private int traps;

    Counter(RemarkGold gold, Map<String, String> utteranceOf) {
      this.gold = gold;
      this.utteranceOf = utteranceOf;
    }

    void count(String one, String other, Map<String, Quotation> found) {
      Optional<String> here = utterance(one, found);
      boolean joined = here.isPresent() && here.equals(utterance(other, found));
      gold.areOne(one, other).ifPresent(are -> {
        right += joined && are ? 1 : 0;
        wrong += joined && !are ? 1 : 0;
        missed += !joined && are ? 1 : 0;
        traps += joined && gold.areTrap(one, other) ? 1 : 0;
        if (joined != are) {
          notes.add((joined ? "wrong  " : "missed ") + one + " " + other);
        }
      });
    }

    private Optional<String> utterance(String ref, Map<String, Quotation> found) {
      return Optional.ofNullable(found.get(ref)).map(one -> utteranceOf.get(one.id()));
    }

    RemarkScore score() {
      return new RemarkScore(right, wrong, missed, traps, List.copyOf(notes));
    }
  }
}
