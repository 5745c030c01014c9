package org.rashomon.eval;

import java.util.Locale;

/**
 * One number reached on gold data.
 *
 * @param set the gold set and its part, such as {@code polnear/dev}
 * @param measure what was measured, such as {@code direct exact}
 * @param value the number; for all but errors and counts of failures, more is better
 * @param lowerIsBetter whether less is better
 * @param standing what the number is there for
 */
public record Figure(String set, String measure, double value, boolean lowerIsBetter, Standing standing) {

  /** What a figure is there for. */
  public enum Standing {
    /** Held by the quality gate, once a floor is pinned. */
    GATED,
    /** Reached by somebody else's program in the same run with the same measure; there to compare with. */
    PEER,
    /** There to be read: different from run to run, as speeds are, or one half of a figure that is held. */
    SHOWN
  }

  public static Figure of(String set, String measure, double value) {
    return new Figure(set, measure, value, false, Standing.GATED);
  }

  /** A number that should be small: wrong dates, false conflicts. */
  public static Figure ofErrors(String set, String measure, double value) {
    return new Figure(set, measure, value, true, Standing.GATED);
  }

  /** A number that no floor holds. */
  public static Figure shown(String set, String measure, double value) {
    return new Figure(set, measure, value, false, Standing.SHOWN);
  }

  /**
   * This figure as another program's, which no floor holds.
   *
   * @param peer the program's name
   */
  public Figure ofPeer(String peer) {
    return new Figure(set, measure + " (" + peer + ")", value, lowerIsBetter, Standing.PEER);
  }

  /** This figure as a part of one that is held, there to be read. */
  public Figure ungated() {
    return new Figure(set, measure, value, lowerIsBetter, Standing.SHOWN);
  }

  /** Whether a floor may hold it. */
  public boolean isGated() {
    return standing == Standing.GATED;
  }

  /** The name under which a floor is pinned. */
  public String key() {
    return (set + "." + measure).replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
  }
}
