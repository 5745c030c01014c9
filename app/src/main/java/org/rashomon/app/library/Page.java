package org.rashomon.app.library;

/**
 * A part of a list.
 *
 * @param offset how many are before it
 * @param limit how many it has at most
 */
public record Page(int offset, int limit) {
  /** Nobody reads more at once. */
  public static final int MOST = 500;

  /**
   * @throws IllegalArgumentException if the offset is negative or the limit not in 1 to {@link #MOST}
   */
  public Page {
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("no page: offset " + offset + ", limit " + limit);
    }
  }

  /** The first so many. */
  public static Page first(int limit) {
    return new Page(0, limit);
  }
}
