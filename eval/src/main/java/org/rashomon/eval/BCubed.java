package org.rashomon.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a grouping agrees with another, item by item (Bagga and Baldwin, 1998).
 *
 * @param precision of an item's group, the part that belongs with it; on the average
 * @param recall of what belongs with an item, the part in its group; on the average
 */
record BCubed(double precision, double recall) {

  /**
   * Of the items that both groupings have.
   *
   * @param gold for each item, the name of the group it belongs to
   * @param found for each item, the name of the group it was put in
   */
  static BCubed of(Map<String, String> gold, Map<String, String> found) {
    return of(gold, found, gold.keySet());
  }

  /**
   * Of some items alone, with all others in their groups counted.
   *
   * @param some the items over which the average is taken
   */
  static BCubed of(Map<String, String> gold, Map<String, String> found, Set<String> some) {
    Map<String, Set<String>> belonging = groups(gold, found.keySet());
    Map<String, Set<String>> put = groups(found, gold.keySet());
    double precision = 0;
    double recall = 0;
    List<String> items = gold.keySet().stream().filter(found::containsKey).filter(some::contains).sorted().toList();
    for (String item : items) {
      Set<String> right = belonging.getOrDefault(gold.get(item), Set.of());
      Set<String> here = put.getOrDefault(found.get(item), Set.of());
      double common = here.stream().filter(right::contains).count();
      precision += common / here.size();
      recall += common / right.size();
    }
    int number = Math.max(1, items.size());
    return new BCubed(precision / number, recall / number);
  }

  private static Map<String, Set<String>> groups(Map<String, String> grouping, Set<String> items) {
    Map<String, Set<String>> groups = new HashMap<>();
    grouping.forEach((item, group) -> {
      if (items.contains(item)) {
        groups.computeIfAbsent(group, of -> new HashSet<>()).add(item);
      }
    });
    return groups;
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
