package org.rashomon.align;

/**
 * How near two claims are to being about one matter.
 *
 * @param cosine of the sentences they stand in
 * @param shared weight of the words they share, little for names: who is spoken of is not what is said
 * @param overlap the share of the shorter claim's weight that the other has too
 */
record Likeness(double cosine, double shared, double overlap) {
  /** What a name counts, where a word like it counts 1. */
  static final double NAME = 0.4;

  static Likeness of(Statement one, Statement other, Weights weights) {
    Statement shorter = one.stems().size() <= other.stems().size() ? one : other;
    Statement longer = shorter.equals(one) ? other : one;
    double all = 0;
    double shared = 0;
    for (String stem : shorter.stems()) {
      boolean name = shorter.names().contains(stem);
      double weight = weights.of(stem) * (name ? NAME : 1);
      all += weight;
      shared += longer.stems().contains(stem) ? weight : 0;
    }
    return new Likeness(one.cosine(other), shared, all == 0 ? 0 : shared / all);
  }

  /** In [0, 1]: the mean of what the sentences mean and of the words the claims share. */
  double score() {
    return Math.clamp((Math.max(0, cosine) + overlap) / 2, 0, 1);
  }
}
