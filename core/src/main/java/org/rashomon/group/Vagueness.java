package org.rashomon.group;

import java.util.List;
import java.util.stream.Stream;

/**
 * How open it is when an undated account was written: where the accounts that speak of the same matters come from many
 * months, being like one of them says less.
 */
final class Vagueness {
  /** Accounts with so much in common (cosine of their words) speak of the same matters. */
  private static final double SAME_MATTERS = 0.12;

  private static final int MONTH = 30;

  private Vagueness() {}

  /**
   * Of an account: 0 if it is dated or nothing else speaks of its matters, growing slowly with the months that do.
   *
   * @param like the accounts likest to it
   */
  static double of(Portrait portrait, Stream<Portrait> like) {
    if (portrait.day().isPresent()) {
      return 0;
    }
    List<Integer> months = like
        .filter(other -> other.day().isPresent() && other.text().cosine(portrait.text()) >= SAME_MATTERS)
        .map(other -> Math.floorDiv(other.day().getAsInt(), MONTH)).distinct().toList();
    return Math.log1p(months.size());
  }
}
