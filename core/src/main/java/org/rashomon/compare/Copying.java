package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Passage;
import org.rashomon.model.Span;

/**
 * What two articles share.
 *
 * @param one the article that every passage is {@code from}
 * @param other that which every passage is {@code to}
 * @param share of the shorter one's own words that stand in passages both have, mere quoting left out
 */
record Copying(Text one, Text other, List<Passage> passages, double share) {

  static Copying of(Text one, Text other, List<Passage> passages) {
    Text shorter = isShorter(one, other) ? one : other;
    return new Copying(one, other, List.copyOf(passages),
        shorter.share(spans(shorter, passages, passage -> !passage.quoted())));
  }

  private static boolean isShorter(Text one, Text other) {
    return one.words().size() <= other.words().size();
  }

  Text shorter() {
    return isShorter(one, other) ? one : other;
  }

  Text longer() {
    return isShorter(one, other) ? other : one;
  }

  /** The part of the longer one's words that both have, quotations too. */
  double shareOfLonger() {
    return longer().share(spans(longer(), passages, passage -> true));
  }

  /** Where the shared passages stand in one of the two, in order. */
  List<Span> spansIn(Text text) {
    return spans(text, passages, passage -> true);
  }

  private static List<Span> spans(Text text, List<Passage> passages, Predicate<Passage> which) {
    return passages.stream().filter(which).map(passage -> side(text, passage).span()).sorted().toList();
  }

  private static Excerpt side(Text text, Passage passage) {
    return passage.from().article().equals(text.id()) ? passage.from() : passage.to();
  }

  Link link() {
    Direction direction = Direction.of(this);
    List<Passage> ordered = new ArrayList<>();
    passages.forEach(passage -> ordered.add(direction.turned() ? passage.turned() : passage));
    ordered.sort(Comparator.comparing(passage -> passage.from().span()));
    return new Link(
        direction.turned() ? other.id() : one.id(), direction.turned() ? one.id() : other.id(), share,
        direction.sure(), direction.decidedBy(), ordered);
  }
}
