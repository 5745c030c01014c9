package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What an account came into: the accounts that are like it.
 *
 * @param vagueness how open it is when an undated account was written: 0 if it is dated or nothing else speaks of its
 *     matters, growing slowly with the months that do; being like an account of one of many months says less
 */
record Surroundings(double vagueness, Crowd crowd) {
  /** Accounts with so much in common (cosine of their words) speak of the same matters. */
  private static final double SAME_MATTERS = 0.12;

  private static final int MONTH = 30;

  /** Accounts of a story come within so many days, most of them; what is further apart is what goes on around it. */
  private static final int FRESH = 3;

  /**
   * Of an account that arrives; those that are like it meet it, and it them.
   *
   * @param like the accounts likest to it
   */
  static Surroundings of(Portrait arriving, List<Portrait> like) {
    Crowd crowd = Crowd.around(arriving.day().isPresent());
    for (Portrait other : like) {
      if (isOfAnotherDay(arriving, other)) {
        double cosine = arriving.text().cosine(other.text());
        crowd.meet(cosine);
        other.surroundings().crowd().meet(cosine);
      }
    }
    return new Surroundings(vagueness(arriving, like), crowd);
  }

  /** Where nothing is known. */
  static Surroundings unknown(boolean isDated) {
    return new Surroundings(0, Crowd.around(isDated));
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(vagueness);
    crowd.write(out);
  }

  static Surroundings read(DataInput in) throws IOException {
    return new Surroundings(in.readDouble(), Crowd.read(in));
  }

  private static boolean isOfAnotherDay(Portrait one, Portrait other) {
    return one.day().isEmpty() || other.day().isEmpty()
        || Math.abs(one.day().getAsInt() - other.day().getAsInt()) > FRESH;
  }

  private static double vagueness(Portrait portrait, List<Portrait> like) {
    if (portrait.day().isPresent()) {
      return 0;
    }
    List<Integer> months = like.stream()
        .filter(other -> other.day().isPresent() && other.text().cosine(portrait.text()) >= SAME_MATTERS)
        .map(other -> Math.floorDiv(other.day().getAsInt(), MONTH)).distinct().toList();
    return Math.log1p(months.size());
  }
}
