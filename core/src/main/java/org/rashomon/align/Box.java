package org.rashomon.align;

/**
 * A part of each of two texts, in words, half-open.
 *
 * @param fromStart first word in the one
 * @param toStart first word in the other
 */
record Box(int fromStart, int fromEnd, int toStart, int toEnd) {
  /** Boxes stop growing here, so that the alignment of one stays cheap, whatever the texts. */
  private static final int LONGEST = 600;

  /** Seeds so near each other belong to one box, and a box reaches so far around its seeds. */
  private static final int MARGIN = 14;

  /** Around a seed. */
  static Box at(int from, int to) {
    return new Box(from, from + 1, to, to + 1);
  }

  boolean isEmpty() {
    return fromEnd <= fromStart || toEnd <= toStart;
  }

  /** Whether a seed that comes later in the one text belongs here. */
  boolean takes(int from, int to) {
    return from <= fromEnd + MARGIN && to <= toEnd + MARGIN && to >= toStart - MARGIN
        && from - fromStart < LONGEST && Math.max(to, toEnd) - toStart < LONGEST;
  }

  Box with(int from, int to) {
    return new Box(fromStart, Math.max(fromEnd, from + 1), Math.min(toStart, to), Math.max(toEnd, to + 1));
  }

  /** With what stands around it, as far as the texts go. */
  Box widened(int fromLength, int toLength) {
    return new Box(
        Math.max(0, fromStart - MARGIN), Math.min(fromLength, fromEnd + MARGIN),
        Math.max(0, toStart - MARGIN), Math.min(toLength, toEnd + MARGIN));
  }
}
