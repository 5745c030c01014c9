package org.rashomon.eval;

import java.util.List;

/**
 * What one evaluation came to.
 *
 * @param name the evaluation's
 */
record Measured(String name, List<Figure> figures) {
  Measured {
    figures = List.copyOf(figures);
  }

  /** All figures of several. */
  static List<Figure> figures(List<Measured> all) {
    return all.stream().flatMap(one -> one.figures().stream()).toList();
  }
}
