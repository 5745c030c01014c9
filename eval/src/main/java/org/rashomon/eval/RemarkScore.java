package org.rashomon.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.rashomon.model.Quotation;
import org.rashomon.model.Utterance;

/**
 * Utterances against the annotated remarks, pair by pair of quotations of different articles.
 *
 * @param right pairs joined that are one remark
 * @param wrong pairs joined that are not
 * @param missed pairs that are one remark, both found, not joined
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
   * Scores the pairs of quotations that are annotated and found.
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
    List<Map.Entry<String, Quotation>> found = List.copyOf(gold.found(quotations).entrySet());
    for (int i = 0; i < found.size(); i++) {
      for (int j = i + 1; j < found.size(); j++) {
        RemarkGold.Place one = place(gold, found.get(i).getKey());
        RemarkGold.Place other = place(gold, found.get(j).getKey());
        if (!one.article().equals(other.article()) && judged.test(one, other)) {
          counter.count(found.get(i), found.get(j));
        }
      }
    }
    return counter.score();
  }

  private static RemarkGold.Place place(RemarkGold gold, String ref) {
    RemarkGold.Place place = gold.places().get(ref);
    if (place == null) {
      throw new IllegalArgumentException("not annotated: " + ref);
    }
    return place;
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

    void count(Map.Entry<String, Quotation> one, Map.Entry<String, Quotation> other) {
      String here = utteranceOf.getOrDefault(one.getValue().id(), "");
      boolean joined = here.equals(utteranceOf.get(other.getValue().id()));
      gold.areOne(one.getKey(), other.getKey()).ifPresent(are -> {
        right += joined && are ? 1 : 0;
        wrong += joined && !are ? 1 : 0;
        missed += !joined && are ? 1 : 0;
        traps += joined && gold.areTrap(one.getKey(), other.getKey()) ? 1 : 0;
        if (joined != are) {
          notes.add((joined ? "wrong  " : "missed ") + one.getKey() + " " + other.getKey());
        }
      });
    }

    RemarkScore score() {
      return new RemarkScore(right, wrong, missed, traps, List.copyOf(notes));
    }
  }
}
