package org.rashomon.group;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Likenesses asked for lately. Sorting anew asks for the same pairs again and again while a story grows; pairs long not
 * asked for are forgotten, and worked out anew if a late account brings them up.
 */
final class RecentLikenesses implements Clustering.Likenesses {
  private record Pair(int one, int other) {}

  private final Map<Pair, Double> known;
  private final Clustering.Likenesses source;

  /**
   * Remembers what another works out.
   *
   * @param most so many pairs are remembered
   */
  RecentLikenesses(Clustering.Likenesses source, int most) {
    this.source = source;
    this.known = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Pair, Double> eldest) {
        return size() > most;
      }
    };
  }

  @Override
  public double between(int one, int other) {
    Pair pair = new Pair(Math.max(one, other), Math.min(one, other));
    Double likeness = known.get(pair);
    if (likeness == null) {
      likeness = source.between(pair.one, pair.other);
      known.put(pair, likeness);
    }
    return likeness;
  }

  int size() {
    return known.size();
  }
}
