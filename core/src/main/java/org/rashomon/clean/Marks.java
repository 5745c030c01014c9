package org.rashomon.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rashomon.model.Furniture;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Span;

/** The furniture found so far. What one rule has marked, no later one marks again. */
final class Marks {
  private final List<Furniture> marks = new ArrayList<>();

  void mark(Span span, Kind kind, String rule) {
    if (!span.isEmpty() && isFree(span)) {
      marks.add(new Furniture(span, kind, rule));
    }
  }

  boolean isFree(Span span) {
    return marks.stream().noneMatch(mark -> mark.span().overlaps(span));
  }

  boolean has(Kind kind) {
    return marks.stream().anyMatch(mark -> mark.kind() == kind);
  }

  /** In order. */
  List<Furniture> list() {
    List<Furniture> sorted = new ArrayList<>(marks);
    Collections.sort(sorted, (one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(sorted);
  }
}
