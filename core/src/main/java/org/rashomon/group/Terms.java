package org.rashomon.group;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Rarity;

/**
 * The terms met so far, numbered, with the number of accounts each stands in.
 *
 * <p>Counts start from those of news at large, so that the very first accounts are weighed sensibly, and move with
 * what arrives: in an archive of one town's papers the town's name soon says little.
 */
final class Terms {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private float[] counts = new float[1024];
  private int accounts = Rarity.articles();

  /** The number of a term, a new one if it was never met. */
  int number(String term) {
    return numbers.computeIfAbsent(term, this::enter);
  }

  private int enter(String term) {
    int number = names.size();
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, 2 * number);
    }
    names.add(term);
    counts[number] = (float) Rarity.documents(term);
    return number;
  }

  String name(int term) {
    return names.get(term);
  }

  /** Counts an account that has these terms, each once. */
  void count(Iterable<Integer> terms) {
    accounts++;
    terms.forEach(term -> counts[term]++);
  }

  /** Inverse document frequency: 0 for a term that stands everywhere. */
  double rarity(int term) {
    return Math.log(accounts / (double) counts[term]);
  }
}
