package org.rashomon.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs what is annotated with what was found, one to one, the likest first.
 *
 * @param pairs of which neither side occurs twice
 */
record Matching(List<Pair> pairs) {
  /** At least so much of the characters of either must be of both. */
  private static final double ALIKE = 0.5;

  /**
   * One of them.
   *
   * @param gold the place of the annotated one in its list
   * @param found the place of the found one
   */
  record Pair(int gold, int found, double likeness) {}

  static Matching between(List<Characters> gold, List<Characters> found) {
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenFound = new HashSet<>();
    return new Matching(candidates(gold, found).stream()
        .filter(pair -> !takenGold.contains(pair.gold()) && !takenFound.contains(pair.found()))
        .filter(pair -> takenGold.add(pair.gold()) && takenFound.add(pair.found()))
        .toList());
  }

  private static List<Pair> candidates(List<Characters> gold, List<Characters> found) {
    List<Pair> all = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double likeness = gold.get(g).likeness(found.get(f));
        if (likeness >= ALIKE) {
          all.add(new Pair(g, f, likeness));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return all;
  }
}
