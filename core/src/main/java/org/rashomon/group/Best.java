package org.rashomon.group;

import java.util.Arrays;

/** Keeps the few items with the highest scores of many; of equals those offered first. */
final class Best {
  private final int[] items;
  private final float[] scores;
  private int size;

  /** Keeps at most so many. */
  Best(int most) {
    items = new int[most];
    scores = new float[most];
  }

  void offer(int item, float score) {
    if (size == items.length && (size == 0 || score <= scores[size - 1])) {
      return;
    }
    int place = size < items.length ? size++ : size - 1;
    while (place > 0 && scores[place - 1] < score) {
      items[place] = items[place - 1];
      scores[place] = scores[place - 1];
      place--;
    }
    items[place] = item;
    scores[place] = score;
  }

  /** The best first. */
  int[] items() {
    return Arrays.copyOf(items, size);
  }
}
