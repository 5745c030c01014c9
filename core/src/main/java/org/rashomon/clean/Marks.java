package org.rashomon.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.model.Furniture;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Span;

/** The furniture found so far. What one rule has marked, no later one marks again. */
final class Marks {
  /** By where they start; no two overlap. */
  private final TreeMap<Integer, Furniture> marks = new TreeMap<>();

  void mark(Span span, Kind kind, String rule) {
    if (!span.isEmpty() && isFree(span)) {
      marks.put(span.start(), new Furniture(span, kind, rule));
    }
  }

  boolean isFree(Span span) {
    Map.Entry<Integer, Furniture> last = marks.lowerEntry(span.end());
    return last == null || last.getValue().span().end() <= span.start();
  }

  /** Whether furniture of this kind begins where the span does. */
  boolean has(Kind kind, Span span) {
    Furniture mark = marks.get(span.start());
    return mark != null && mark.kind() == kind;
  }

  /** In order. */
  List<Furniture> list() {
    return List.copyOf(marks.values());
  }
}
