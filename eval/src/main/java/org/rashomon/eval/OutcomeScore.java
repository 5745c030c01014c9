package org.rashomon.eval;

import java.util.stream.Stream;
import org.rashomon.model.Comparison;
import org.rashomon.model.Quantity;

/** Counts the stories in which a number stands among the quantities of the claims, whatever they count. */
final class OutcomeScore {
  /** One victim is a name or "a man", and none is not told at all. */
  private static final int LEAST = 2;

  private int found;
  private int stories;

  /** Whether a number is one that accounts write as a number. */
  static boolean counts(int number) {
    return number >= LEAST;
  }

  /** Scores a story, unless its number is one that accounts do not write. */
  void add(Comparison comparison, int number) {
    if (counts(number)) {
      stories++;
      found += quantities(comparison).anyMatch(quantity -> isExactly(quantity, number)) ? 1 : 0;
    }
  }

  private static Stream<Quantity> quantities(Comparison comparison) {
    return comparison.alignment().story().accounts().stream()
        .flatMap(account -> account.claims().stream())
        .flatMap(claim -> claim.quantities().stream());
  }

  private static boolean isExactly(Quantity quantity, int number) {
    return quantity.low().orElse(-1) == number && quantity.high().orElse(-1) == number;
  }

  double share() {
    return stories == 0 ? 0 : (double) found / stories;
  }
}
