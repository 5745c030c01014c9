package org.rashomon.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the accounts most like one, by the weightiest terms they share.
 *
 * <p>Postings lie by term and month, so that the cost of a look-up depends on how much was published around then,
 * not on how much was ever read.
 */
final class Index {
  /** So many of an account's terms are looked up. */
  private static final int TERMS = 40;

  /** Postings longer than that are read from their end only: the term is too common to tell anything. */
  private static final int LONGEST = 400;

  /** Accounts further apart than that in days belong to different stories. */
  static final int WINDOW = 60;

  private static final int MONTH = 30;
  private static final int UNDATED = Integer.MIN_VALUE;

  private record Key(int term, int month) {}

  private final Map<Key, List<Integer>> postings = new HashMap<>();
  private final List<Integer> months = new ArrayList<>();

  /** Enters an account under a number. */
  void add(int number, Portrait portrait) {
    int month = month(portrait.day());
    if (month != UNDATED && !months.contains(month)) {
      months.add(month);
      months.sort(Comparator.naturalOrder());
    }
    for (int term : portrait.text().weightiest(TERMS)) {
      postings.computeIfAbsent(new Key(term, month), key -> new ArrayList<>()).add(number);
    }
  }

  private static int month(OptionalInt day) {
    return day.isPresent() ? Math.floorDiv(day.getAsInt(), MONTH) : UNDATED;
  }

  /** The numbers of the accounts that share most, at most so many, the likest first. */
  List<Integer> like(Portrait portrait, Terms terms, int most) {
    Map<Integer, Double> scores = new HashMap<>();
    int[] wanted = portrait.text().weightiest(TERMS);
    for (int month : months(portrait.day())) {
      for (int term : wanted) {
        double rarity = terms.rarity(term);
        List<Integer> found = postings.getOrDefault(new Key(term, month), List.of());
        for (int number : found.subList(Math.max(0, found.size() - LONGEST), found.size())) {
          scores.merge(number, rarity * rarity, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most).map(Map.Entry::getKey).toList();
  }

  /** Those around the day, and the undated; of an undated account, all. */
  private int[] months(OptionalInt day) {
    IntStream near = day.isPresent()
        ? IntStream.rangeClosed(
            Math.floorDiv(day.getAsInt() - WINDOW, MONTH), Math.floorDiv(day.getAsInt() + WINDOW, MONTH))
        : months.stream().mapToInt(month -> month);
    return IntStream.concat(near, IntStream.of(UNDATED)).toArray();
  }
}
