package org.rashomon.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.rashomon.text.Word;

/**
 * The words that two quotations have in the same order, with others between: the heaviest common subsequence.
 *
 * @param words in common
 * @param weight of all of them
 * @param share of the weight of all words of the lighter quotation, in [0, 1]
 * @param one what the first quotation has from the first of them to the last
 * @param other the same of the second
 */
record WordsInOrder(int words, double weight, double share, List<String> one, List<String> other) {
  private static final Set<String> DENIALS = Set.of(
      "no", "not", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot");

  /** Weighs every word by itself. */
  static WordsInOrder of(List<Word> one, List<Word> other, ToDoubleFunction<Word> weight) {
    double[][] best = new double[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      double here = weight.applyAsDouble(one.get(i));
      for (int j = other.size() - 1; j >= 0; j--) {
        double both = isSame(one.get(i), other.get(j)) ? best[i + 1][j + 1] + here : 0;
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    double all = Math.min(one.stream().mapToDouble(weight).sum(), other.stream().mapToDouble(weight).sum());
    return trace(one, other, best, all);
  }

  private static boolean isSame(Word one, Word other) {
    return one.form().equals(other.form());
  }

  private static WordsInOrder trace(List<Word> one, List<Word> other, double[][] best, double all) {
    List<Integer> here = new ArrayList<>();
    List<Integer> there = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (best[i][j] > 0) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        here.add(i++);
        there.add(j++);
      }
    }
    double share = all == 0 ? 0 : best[0][0] / all;
    return new WordsInOrder(here.size(), best[0][0], share, between(one, here), between(other, there));
  }

  private static List<String> between(List<Word> words, List<Integer> places) {
    return places.isEmpty()
        ? List.of()
        : words.subList(places.getFirst(), places.getLast() + 1).stream().map(Word::form).toList();
  }

  /** The share of them in what the longer one has there, in [0, 1]. */
  double density() {
    return words / (double) Math.max(1, Math.max(one.size(), other.size()));
  }

  /** Whether there neither alone denies, nor has each a number that the other hasn't. */
  boolean agree() {
    return denies(one) == denies(other) && haveLikeNumbers(Remark.numbers(one), Remark.numbers(other));
  }

  private static boolean haveLikeNumbers(Set<Double> one, Set<Double> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private static boolean denies(List<String> forms) {
    return forms.stream().anyMatch(form -> DENIALS.contains(form) || form.endsWith("n't"));
  }
}
