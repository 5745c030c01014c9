package org.rashomon.eval;

import java.util.BitSet;
import java.util.List;
import org.rashomon.model.Span;

/** A set of places in a text, such as those a quotation's content takes up. */
final class Characters {
  private final BitSet places = new BitSet();

  private Characters() {}

  static Characters of(List<Span> spans) {
    Characters set = new Characters();
    spans.forEach(span -> set.places.set(span.start(), span.end()));
    return set;
  }

  /** Those of any of several. */
  static Characters union(List<Characters> several) {
    Characters set = new Characters();
    several.forEach(one -> set.places.or(one.places));
    return set;
  }

  int count() {
    return places.cardinality();
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The first place; -1 if there is none. */
  int start() {
    return places.nextSetBit(0);
  }

  /** The place after the last; 0 if there is none. */
  int end() {
    return places.length();
  }

  /** How many are in both. */
  int shared(Characters other) {
    BitSet both = (BitSet) places.clone();
    both.and(other.places);
    return both.cardinality();
  }

  boolean isWithin(Characters other) {
    return shared(other) == count();
  }

  /** How many are in both, of those in either (Jaccard's index); 0 where both are empty. */
  double likeness(Characters other) {
    int common = shared(other);
    return common == 0 ? 0 : (double) common / (count() + other.count() - common);
  }
}
