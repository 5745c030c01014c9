package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ClusteringTest {
  /** Accounts on a line; the nearer, the more alike. */
  private static double near(int one, int other) {
    return 1.0 / (1 + Math.abs(one - other));
  }

  private static Set<Set<Integer>> groups(List<Integer> accounts, double enough) {
    Set<Set<Integer>> groups = new HashSet<>();
    Clustering.of(accounts, ClusteringTest::near, enough).forEach(group -> groups.add(new HashSet<>(group)));
    return groups;
  }

  @Test
  void theLikestBecomeOneUntilNoneAreAlikeEnough() {
    assertThat(groups(List.of(0, 1, 10, 11, 30), 0.3)).containsExactlyInAnyOrder(Set.of(0, 1), Set.of(10, 11),
        Set.of(30));
  }

  @Test
  void aChainOfLikenessesDoesNotSwallowItsNeighbours() {
    assertThat(groups(List.of(0, 1, 2, 3, 4, 5), 0.4).size()).isGreaterThan(1);
  }

  @Test
  void accountsWithNothingInCommonStayApart() {
    assertThat(Clustering.of(List.of(1, 2, 3), (one, other) -> 0, 0)).hasSize(3);
  }

  @Test
  void theOrderOfTheAccountsDoesNotMatter() {
    Random random = new Random(3);
    double[][] likenesses = new double[30][30];
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < i; j++) {
        likenesses[i][j] = likenesses[j][i] = random.nextDouble();
      }
    }
    List<Integer> accounts = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
    Set<Set<Integer>> expected = sets(Clustering.of(accounts, (a, b) -> likenesses[a][b], 0.6));
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(accounts, random);
      assertThat(sets(Clustering.of(accounts, (a, b) -> likenesses[a][b], 0.6))).isEqualTo(expected);
    }
    assertThat(expected.size()).isBetween(2, 29);
  }

  private static Set<Set<Integer>> sets(List<List<Integer>> groups) {
    Set<Set<Integer>> sets = new HashSet<>();
    groups.forEach(group -> sets.add(new HashSet<>(group)));
    return sets;
  }
}
