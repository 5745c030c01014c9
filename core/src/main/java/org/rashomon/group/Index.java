package org.rashomon.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the accounts most like one, by the weightiest terms they share.
 *
 * <p>Postings lie by term and month, so that the cost of a look-up depends on how much was published around then,
 * not on how much was ever read. Rare full names lie in postings of all time: a trial may come years after the deed.
 */
final class Index {
  /** So many of an account's terms are looked up, and so many full names. */
  private static final int TERMS = 40;
  private static final int NAMES = 20;

  /** A full name rarer than that (in inverse document frequency) is looked up in accounts of all time. */
  private static final double RARE_NAME = 6;

  /** Postings longer than that are read from their end only: the term is too common to tell anything. */
  private static final int LONGEST = 400;

  /** Within so many days a story's accounts are looked for by all their terms. */
  static final int WINDOW = 60;

  private static final int MONTH = 30;
  private static final int UNDATED = Integer.MIN_VALUE;
  private static final int EVER = Integer.MIN_VALUE + 1;

  private record Key(int term, int month) {}

  private record Posting(int number, float weight) {}

  private final Map<Key, List<Posting>> postings = new HashMap<>();
  private final TreeSet<Integer> months = new TreeSet<>();
  private final Terms terms;

  Index(Terms terms) {
    this.terms = terms;
  }

  /** Enters an account under a number. */
  void add(int number, Portrait portrait) {
    int month = month(portrait.day());
    if (month != UNDATED) {
      months.add(month);
    }
    portrait.text().weightiest(TERMS, (term, weight) -> post(term, month, number, weight));
    portrait.fullNames().weightiest(NAMES, (term, weight) -> {
      if (terms.rarity(term) >= RARE_NAME) {
        post(term, EVER, number, weight);
      }
    });
  }

  private void post(int term, int month, int number, double weight) {
    postings.computeIfAbsent(new Key(term, month), key -> new ArrayList<>()).add(new Posting(number, (float) weight));
  }

  private static int month(OptionalInt day) {
    return day.isPresent() ? Math.floorDiv(day.getAsInt(), MONTH) : UNDATED;
  }

  /** The numbers of the accounts that share most, at most so many, the likest first. */
  List<Integer> like(Portrait portrait, int most) {
    Map<Integer, Double> scores = new HashMap<>();
    int[] near = months(portrait.day());
    portrait.text().weightiest(TERMS, (term, weight) -> {
      for (int month : near) {
        collect(term, month, weight, scores);
      }
    });
    Map<Integer, Double> namesakes = new HashMap<>();
    portrait.fullNames().weightiest(NAMES, (term, weight) -> collect(term, EVER, weight, namesakes));
    List<Integer> like = new ArrayList<>(best(scores, most));
    best(namesakes, most / 2).stream().filter(number -> !like.contains(number)).forEach(like::add);
    return like;
  }

  private void collect(int term, int month, double weight, Map<Integer, Double> scores) {
    List<Posting> found = postings.getOrDefault(new Key(term, month), List.of());
    for (Posting posting : found.subList(Math.max(0, found.size() - LONGEST), found.size())) {
      scores.merge(posting.number, weight * posting.weight, Double::sum);
    }
  }

  private static List<Integer> best(Map<Integer, Double> scores, int most) {
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
