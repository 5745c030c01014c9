package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Furniture;

/** The authors a text names in a line of its own. */
final class Bylines {
  private Bylines() {}

  static Optional<Fact<List<String>>> in(List<Furniture> furniture, String text) {
    return furniture.stream()
        .filter(piece -> piece.kind() == Furniture.Kind.BYLINE)
        .map(piece -> new Fact<>(Byline.names(List.of(piece.span().in(text))), piece.decidedBy()))
        .filter(fact -> !fact.value().isEmpty())
        .findFirst();
  }
}
