package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Furniture;

/** The authors a text names in a line of its own. */
final class Bylines {
  private Bylines() {}

  static Optional<Fact<List<String>>> in(List<Furniture> furniture, String text) {
    return furniture.stream()
        .filter(piece -> piece.kind() == Furniture.Kind.BYLINE)
        .map(piece -> new Fact<>(Byline.people(List.of(piece.span().in(text)), Set.of(), true), piece.decidedBy()))
        .filter(fact -> !fact.value().isEmpty())
        .findFirst();
  }

  /** The lines that name authors, agencies among them, as they stand. */
  static List<String> lines(List<Furniture> furniture, String text) {
    return furniture.stream()
        .filter(piece -> piece.kind() == Furniture.Kind.BYLINE)
        .map(piece -> piece.span().in(text))
        .toList();
  }
}
