package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Likenesses asked for lately. Sorting anew asks for the same pairs again and again while a story grows; a pair is
 * forgotten when another takes its place in the table, and worked out anew if it comes up once more.
 */
final class RecentLikenesses implements Clustering.Likenesses {
  private static final long NONE = -1;

  private final Clustering.Likenesses source;
  private final long[] pairs;
  private final float[] known;

  /**
   * Remembers what another works out.
   *
   * @param places so many pairs are remembered at most
   */
  RecentLikenesses(Clustering.Likenesses source, int places) {
    this.source = source;
    this.pairs = new long[places];
    this.known = new float[places];
    Arrays.fill(pairs, NONE);
  }

  @Override
  public double between(int one, int other) {
    long pair = ((long) Math.max(one, other) << Integer.SIZE) | Math.min(one, other);
    int place = place(pair);
    if (pairs[place] != pair) {
      known[place] = (float) source.between((int) (pair >>> Integer.SIZE), (int) pair);
      pairs[place] = pair;
    }
    return known[place];
  }

  void write(DataOutput out) throws IOException {
    Binary.write(out, pairs);
    Binary.write(out, known, known.length);
  }

  /** Becomes what was written by one of as many places. */
  void read(DataInput in) throws IOException {
    System.arraycopy(Binary.longs(in), 0, pairs, 0, pairs.length);
    System.arraycopy(Binary.floats(in), 0, known, 0, known.length);
  }

  private int place(long pair) {
    return (int) Math.floorMod((pair * 0x9e3779b97f4a7c15L) >>> Integer.SIZE, (long) pairs.length);
  }
}
