package org.rashomon.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of claims on one matter, grown from the nearest pairs; no group grows where most of it would not fit. */
final class StatementGroups {
  /** So great a share of the pairs across two groups must be near before the groups become one. */
  private static final double MOST = 0.5;

  /** So many claims of a group stand for all of it. */
  private static final int LOOKED_AT = 10;

  private final int largest;
  private final List<Statement> statements;
  private final int[] groupOf;
  private final Map<Integer, List<Statement>> members = new LinkedHashMap<>();
  private final Set<Long> near = new HashSet<>();
  private final List<StatementPairs.Pair> waiting = new ArrayList<>();

  StatementGroups(List<Statement> statements, int largest) {
    this.statements = statements;
    this.largest = largest;
    this.groupOf = new int[statements.size()];
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = i;
    }
  }

  /** Takes a pair; the nearest are to be given first. */
  void join(StatementPairs.Pair pair) {
    near.add(key(pair.one(), pair.other()));
    waiting.add(pair);
  }

  /** The groups of two and more. */
  List<List<Statement>> all() {
    statements.forEach(statement -> members.put(statement.number(), new ArrayList<>(List.of(statement))));
    waiting.forEach(this::merge);
    return members.values().stream().filter(group -> group.size() > 1).toList();
  }

  private void merge(StatementPairs.Pair pair) {
    int one = groupOf[pair.one().number()];
    int other = groupOf[pair.other().number()];
    List<Statement> here = members.getOrDefault(one, List.of());
    List<Statement> there = members.getOrDefault(other, List.of());
    if (one != other && here.size() + there.size() <= largest && fit(here, there)) {
      here.addAll(there);
      there.forEach(statement -> groupOf[statement.number()] = one);
      members.remove(other);
    }
  }

  private boolean fit(List<Statement> here, List<Statement> there) {
    List<Statement> some = here.subList(0, Math.min(LOOKED_AT, here.size()));
    List<Statement> others = there.subList(0, Math.min(LOOKED_AT, there.size()));
    int fitting = 0;
    for (Statement one : some) {
      for (Statement other : others) {
        fitting += isNear(one, other) ? 1 : 0;
      }
    }
    return fitting >= MOST * some.size() * others.size();
  }

  private boolean isNear(Statement one, Statement other) {
    return near.contains(key(one, other)) || one.isOfSameSentence(other);
  }

  private static long key(Statement one, Statement other) {
    int low = Math.min(one.number(), other.number());
    return ((long) low << 32) | Math.max(one.number(), other.number());
  }
}
