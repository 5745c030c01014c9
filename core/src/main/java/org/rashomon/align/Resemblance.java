package org.rashomon.align;

/** How much it says that two accounts have two words at two places, in nats. For one thread. */
final class Resemblance {
  /** A word that may stand for another says so much of what the same word would. */
  private static final double ALIKE = 0.5;

  /** What it costs to go on past the end of a sentence where the two have nothing in common. */
  private static final double SENTENCE = 1;

  private final WeighedWords from;
  private final WeighedWords to;

  /** For each stem of the story the last place in a box where the second account has it, counted from 1; 0 for none. */
  private final int[] last;

  Resemblance(WeighedWords from, WeighedWords to) {
    this.from = from;
    this.to = to;
    this.last = new int[from.storyStems()];
  }

  /** Of the words in a box, by themselves; 0 for two that are neither the same nor alike. */
  double[][] within(Box box) {
    int columns = box.toEnd() - box.toStart();
    int[] before = new int[columns + 1];
    for (int column = 1; column <= columns; column++) {
      int stem = to.stem(box.toStart() + column - 1);
      before[column] = last[stem];
      last[stem] = column;
    }
    double[][] weights = new double[box.fromEnd() - box.fromStart()][columns];
    for (int row = 0; row < weights.length; row++) {
      fill(weights[row], box.fromStart() + row, box.toStart(), before);
    }
    for (int word = box.toStart(); word < box.toEnd(); word++) {
      last[to.stem(word)] = 0;
    }
    return weights;
  }

  private void fill(double[] weights, int one, int start, int[] before) {
    int stem = from.stem(one);
    for (int column = last[stem]; column > 0; column = before[column]) {
      weights[column - 1] = weight(one, start + column - 1, from.alone(one));
    }
    for (int alike : from.alike(one)) {
      for (int column = last[alike]; column > 0; column = before[column]) {
        int other = start + column - 1;
        weights[column - 1] = weight(one, other, ALIKE * Math.min(from.alone(one), to.alone(other)));
      }
    }
  }

  /**
   * Of two words behind two that are common too.
   *
   * @param alone what they say by themselves
   */
  double following(int one, int other, double alone) {
    boolean isSame = from.stem(one) == to.stem(other);
    return isSame ? Math.min(alone, from.following(one)) : alone;
  }

  private double weight(int one, int other, double unnamed) {
    return from.isContent(one) && isName(one, other) ? Surprise.NAME * unnamed : unnamed;
  }

  /** Whether two words in common are neither grammar nor a name. */
  boolean isTelling(int one, int other) {
    return from.isContent(one) && to.isContent(other) && !isName(one, other);
  }

  private boolean isName(int one, int other) {
    return from.isName(one) || to.isName(other);
  }

  /**
   * What it costs to come to these words past the ends of sentences.
   *
   * @param here whether one comes to the word of the first account from that before it
   * @param there the same of the second
   */
  double bounds(int one, boolean here, int other, boolean there) {
    return (here && from.opensSentence(one) ? SENTENCE : 0) + (there && to.opensSentence(other) ? SENTENCE : 0);
  }
}
