package org.rashomon.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long something took, again and again. For any number of threads. */
final class Milliseconds {
  private final List<Double> times = Collections.synchronizedList(new ArrayList<>());

  void add(double milliseconds) {
    times.add(milliseconds);
  }

  int count() {
    return times.size();
  }

  /**
   * The time within which so large a part was done (nearest rank).
   *
   * @param part in (0, 1]
   * @throws IllegalStateException if nothing was done
   */
  double percentile(double part) {
    List<Double> sorted = times.stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was timed");
    }
    return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f, %.1f, %.1f", percentile(0.5), percentile(0.99), percentile(1));
  }
}
