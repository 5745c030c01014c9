package org.rashomon.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Two rows of words that read alike, with words changed, left out and added (Smith and Waterman, 1981, with gaps as Gotoh,
 * 1982, has them).
 *
 * @param fromStart first word in the one text; all places are half-open and count words
 * @param toStart first word in the other
 * @param score how surprising what they have in common is, in nats, less what differs
 * @param common how many words they share
 * @param telling how many of these are neither grammar nor names
 * @param run how many they share in a row, at most
 */
record LocalAlignment(
    int fromStart, int fromEnd, int toStart, int toEnd, double score, int common, int telling, int run) {

  /** Parts that score less are chance, and of no use to others. */
  private static final double LEAST = 2.5;

  /** Whether the two use the same words of either text. */
  boolean overlaps(LocalAlignment other) {
    return overlapsFrom(other) || overlapsTo(other);
  }

  /** Whether the two use the same words of both texts. */
  boolean crosses(LocalAlignment other) {
    return overlapsFrom(other) && overlapsTo(other);
  }

  private boolean overlapsFrom(LocalAlignment other) {
    return fromStart < other.fromEnd && other.fromStart < fromEnd;
  }

  private boolean overlapsTo(LocalAlignment other) {
    return toStart < other.toEnd && other.toStart < toEnd;
  }

  /** The score for each word of the longer side. */
  double density() {
    return score / Math.max(fromEnd - fromStart, toEnd - toStart);
  }

  /**
   * The two as one.
   *
   * @param cost of going from the one to the other
   */
  LocalAlignment with(LocalAlignment other, double cost) {
    return new LocalAlignment(
        Math.min(fromStart, other.fromStart), Math.max(fromEnd, other.fromEnd),
        Math.min(toStart, other.toStart), Math.max(toEnd, other.toEnd),
        score + other.score - cost, common + other.common, telling + other.telling, Math.max(run, other.run));
  }

  /** All of them in a box, without overlap; each as good as can be beside those before it. */
  static List<LocalAlignment> within(Box box, Resemblance resemblance) {
    List<LocalAlignment> found = new ArrayList<>();
    collect(box, resemblance, found);
    return found;
  }

  /** The best in the box, then in what it leaves of either text, in either order. */
  private static void collect(Box box, Resemblance resemblance, List<LocalAlignment> found) {
    if (box.isEmpty()) {
      return;
    }
    AlignmentMatrix matrix = new AlignmentMatrix(box, resemblance);
    if (matrix.best() < LEAST) {
      return;
    }
    LocalAlignment best = matrix.trace();
    found.add(best);
    collect(new Box(box.fromStart(), best.fromStart, box.toStart(), best.toStart), resemblance, found);
    collect(new Box(box.fromStart(), best.fromStart, best.toEnd, box.toEnd()), resemblance, found);
    collect(new Box(best.fromEnd, box.fromEnd(), box.toStart(), best.toStart), resemblance, found);
    collect(new Box(best.fromEnd, box.fromEnd(), best.toEnd, box.toEnd()), resemblance, found);
  }
}
