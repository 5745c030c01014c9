package org.rashomon.eval;

import java.util.Locale;

/**
 * One number reached on gold data.
 *
 * @param set the gold set and its part, such as {@code polnear/dev}
 * @param measure what was measured, such as {@code direct exact}
 * @param value the number; for all but errors and counts of failures, more is better
 * @param lowerIsBetter whether less is better
 */
public record Figure(String set, String measure, double value, boolean lowerIsBetter) {

  public static Figure of(String set, String measure, double value) {
    return new Figure(set, measure, value, false);
  }

  /** A number that should be small: wrong dates, false conflicts. */
  public static Figure ofErrors(String set, String measure, double value) {
    return new Figure(set, measure, value, true);
  }

  /** The name under which a floor is pinned. */
  public String key() {
    return (set + "." + measure).replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
  }
}
