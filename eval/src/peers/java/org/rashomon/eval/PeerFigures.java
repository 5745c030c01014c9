package org.rashomon.eval;

import java.util.List;
import java.util.Optional;

/**
 * What one program came to.
 *
 * @param program its name and version
 */
record PeerFigures(String program, List<Figure> figures) {
  PeerFigures {
    figures = List.copyOf(figures);
  }

  /** Its number for the same measure as that of another program. */
  Optional<Figure> like(Figure other) {
    return figures.stream().filter(one -> one.key().equals(other.key())).findFirst();
  }
}
