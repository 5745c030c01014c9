package org.rashomon.eval;

import java.util.List;
import org.rashomon.model.Span;

/** Precision and recall of spans by the characters they share; neither side's spans may overlap among themselves. */
final class OverlapScore {
  private long gold;
  private long found;
  private long shared;

  void add(List<Span> goldSpans, List<Span> foundSpans) {
    gold += goldSpans.stream().mapToLong(Span::length).sum();
    found += foundSpans.stream().mapToLong(Span::length).sum();
    shared += goldSpans.stream().mapToLong(each -> foundSpans.stream().mapToLong(each::overlap).sum()).sum();
  }

  double precision() {
    return found == 0 ? 0 : (double) shared / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) shared / gold;
  }
}
