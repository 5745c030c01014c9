package org.rashomon.eval;

/** How much of what was found is right, and how much of what is annotated was found. */
final class Tally {
  private long right;
  private long found;
  private long reached;
  private long gold;

  void addFound(long rightOnes, long all) {
    right += rightOnes;
    found += all;
  }

  void addGold(long reachedOnes, long all) {
    reached += reachedOnes;
    gold += all;
  }

  double precision() {
    return ratio(right, found);
  }

  double recall() {
    return ratio(reached, gold);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** 0 of nothing. */
  static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
