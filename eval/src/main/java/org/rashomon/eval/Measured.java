package org.rashomon.eval;

import java.util.List;

/**
 * What one evaluation came to.
 *
 * @param name the evaluation's
 * @param remarks what the figures don't say, in Markdown; may be empty
 */
record Measured(String name, List<Figure> figures, String remarks) {
  Measured {
    figures = List.copyOf(figures);
  }

  /** Figures of which nothing is left to say. */
  Measured(String name, List<Figure> figures) {
    this(name, figures, "");
  }

  /** All figures of several. */
  static List<Figure> figures(List<Measured> all) {
    return all.stream().flatMap(one -> one.figures().stream()).toList();
  }
}
