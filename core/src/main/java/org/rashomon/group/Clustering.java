package org.rashomon.group;

import java.util.ArrayList;
import java.util.Arrays;
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

  private static final int NONE = -1;

  private final List<List<Integer>> groups = new ArrayList<>();

  /** For two groups, the sum of the likenesses of their accounts. */
  private final double[][] sums;

  /** For each group, the one most like it; joining two never makes a third more like them than one of them was. */
  private final int[] likest;

  private Clustering(List<Integer> accounts, Likenesses likenesses) {
    int size = accounts.size();
    sums = new double[size][size];
    likest = new int[size];
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(accounts.get(i))));
      for (int j = 0; j < i; j++) {
        sums[i][j] = likenesses.between(accounts.get(i), accounts.get(j));
        sums[j][i] = sums[i][j];
      }
    }
    Arrays.setAll(likest, this::findLikest);
  }

  /**
   * The groups.
   *
   * @param enough how alike the accounts of two groups must be on the average for the two to be one
   */
  static List<List<Integer>> of(List<Integer> accounts, Likenesses likenesses, double enough) {
    Clustering clustering = new Clustering(accounts, likenesses);
    int next = clustering.next();
    while (next != NONE && clustering.average(next, clustering.likest[next]) >= enough) {
      clustering.join(next, clustering.likest[next]);
      next = clustering.next();
    }
    return clustering.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  /** The group that is most like another. */
  private int next() {
    int next = NONE;
    double best = 0;
    for (int i = 0; i < likest.length; i++) {
      if (likest[i] != NONE && average(i, likest[i]) > best) {
        best = average(i, likest[i]);
        next = i;
      }
    }
    return next;
  }

  private double average(int one, int other) {
    return sums[one][other] / (groups.get(one).size() * groups.get(other).size());
  }

  private int findLikest(int group) {
    int found = NONE;
    double best = 0;
    for (int i = 0; i < sums.length && !groups.get(group).isEmpty(); i++) {
      if (i != group && !groups.get(i).isEmpty() && average(group, i) > best) {
        best = average(group, i);
        found = i;
      }
    }
    return found;
  }

  private void join(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    for (int k = 0; k < sums.length; k++) {
      sums[into][k] += sums[from][k];
      sums[k][into] = sums[into][k];
    }
    for (int k = 0; k < sums.length; k++) {
      if (k == into || k == from || likest[k] == into || likest[k] == from) {
        likest[k] = findLikest(k);
      }
    }
  }
}
