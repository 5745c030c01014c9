package org.rashomon.group;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts a few accounts into stories: the two groups that are most alike on the average become one, until none are
 * alike enough. The order in which the accounts came does not matter.
 */
final class Clustering {
  /** The likeness of two accounts by their numbers, in [0, 1]. */
  interface Likenesses {
    double between(int one, int other);
  }

  private final List<List<Integer>> groups = new ArrayList<>();

  private final double enough;

  /** For two groups, the sum of the likenesses of their accounts. */
  private final double[][] sums;

  private Clustering(List<Integer> accounts, Likenesses likenesses, double enough) {
    this.enough = enough;
    sums = new double[accounts.size()][accounts.size()];
    for (int i = 0; i < accounts.size(); i++) {
      groups.add(new ArrayList<>(List.of(accounts.get(i))));
      for (int j = 0; j < i; j++) {
        sums[i][j] = likenesses.between(accounts.get(i), accounts.get(j));
        sums[j][i] = sums[i][j];
      }
    }
  }

  /**
   * The groups.
   *
   * @param enough how alike the accounts of two groups must be on the average for the two to be one
   */
  static List<List<Integer>> of(List<Integer> accounts, Likenesses likenesses, double enough) {
    Clustering clustering = new Clustering(accounts, likenesses, enough);
    boolean joined = true;
    while (joined) {
      joined = clustering.joinLikest();
    }
    return clustering.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private boolean joinLikest() {
    double best = enough;
    int first = -1;
    int second = -1;
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < i && !groups.get(i).isEmpty(); j++) {
        double average = groups.get(j).isEmpty() ? 0 : sums[i][j] / (groups.get(i).size() * groups.get(j).size());
        if (average >= best) {
          best = average;
          first = j;
          second = i;
        }
      }
    }
    if (first >= 0) {
      join(first, second);
    }
    return first >= 0;
  }

  private void join(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    for (int k = 0; k < sums.length; k++) {
      sums[into][k] += sums[from][k];
      sums[k][into] = sums[into][k];
    }
  }
}
