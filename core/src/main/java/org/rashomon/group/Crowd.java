package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How like an account others of other days are: in a long affair, where every report has the same names, being alike
 * says less than in a quiet corner. Grows as more arrive, and so hardly depends on the order in which they do.
 */
final class Crowd {
  /** So many accounts are the crowd. */
  private static final int SIZE = 10;

  /**
   * How like they are (cosine of their words) where few others are known: the average on gva/dev and allsides/train,
   * which have .10 and .13.
   */
  private static final double USUAL = 0.11;

  /**
   * What is usual counts as so many accounts, and as those that are missing: the first to come see nobody. Of 3, 10, 25,
   * 30 and 50, fitted anew each time, 10 gave the best stories on gva/dev and allsides/train (B-cubed F1 higher by .002),
   * but the order of arrival mattered more; with 50 it matters no more than it did without a crowd.
   */
  private static final int DOUBT = 50;

  private final int own;
  private final float[] likest;
  private int size;

  private Crowd(int own) {
    this.own = own;
    this.likest = new float[own + SIZE];
  }

  /** Of an account whose day is known, or not: then the ten likest to it may be its story, and are left out. */
  static Crowd around(boolean isDated) {
    return new Crowd(isDated ? 0 : SIZE);
  }

  /** Lets another account in, if it is one of the likest. */
  void meet(double cosine) {
    if (size == likest.length && cosine <= likest[size - 1]) {
      return;
    }
    int place = size < likest.length ? size++ : size - 1;
    while (place > 0 && likest[place - 1] < cosine) {
      likest[place] = likest[place - 1];
      place--;
    }
    likest[place] = (float) cosine;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(own);
    Binary.write(out, likest, size);
  }

  static Crowd read(DataInput in) throws IOException {
    Crowd crowd = new Crowd(in.readInt());
    float[] met = Binary.floats(in);
    System.arraycopy(met, 0, crowd.likest, 0, met.length);
    crowd.size = met.length;
    return crowd;
  }

  /** The average cosine, in (0, 1]. */
  double likeness() {
    double unusual = 0;
    for (int i = own; i < size; i++) {
      unusual += likest[i] - USUAL;
    }
    return USUAL + unusual / (SIZE + DOUBT);
  }
}
