package org.rashomon.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Stem;
import org.rashomon.text.Words;

/**
 * An exact number of something in a claim.
 *
 * @param value the number
 */
record Figure(Telling telling, Quantity quantity, double value) {
  /** Least likeness of two sentences that give figures of one thing. */
  private static final double SAME_MATTER = 0.55;

  /** Words beside the noun itself that both must have. */
  private static final int LEAST_SHARED = 2;

  /** Words of figures that count only a part, or something more. */
  private static final PhraseList PARTS = PhraseList.of(List.of(
      "another", "other", "others", "more", "additional", "including", "among them", "of them", "of whom", "each",
      "per", "every", "another one", "apiece", "respectively", "since", "last year", "this year", "so far this year",
      "average", "at a time", "separate", "previous", "earlier this"));

  static List<Figure> in(Telling telling) {
    if (!telling.isBody() || telling.claim().modality() != Modality.ASSERTED) {
      return List.of();
    }
    return telling.claim().quantities().stream()
        .filter(quantity -> quantity.bound() == Bound.EXACT && !quantity.of().isEmpty()
            && quantity.low().isPresent())
        .map(quantity -> new Figure(telling, quantity, quantity.low().orElse(0)))
        .toList();
  }

  /** The stem of what is counted. */
  String of() {
    return Stem.of(quantity.of());
  }

  Account account() {
    return telling.account();
  }

  /** Number and noun in the words of a newspaper. */
  String words() {
    return quantity.of().equals("years old")
        ? "an age of " + Phrases.number(value)
        : Phrases.number(value) + " " + quantity.of();
  }

  String matter() {
    return quantity.of().equals("years old") ? "age" : "number of " + quantity.of();
  }

  /** Whether both count the same thing in two articles, as far as their sentences tell. */
  boolean isOfSameThing(Figure other) {
    return !telling.article().equals(other.telling.article())
        && of().equals(other.of())
        && isWhole() == other.isWhole()
        && sameTime(other)
        && (value == other.value ? mayBeSame(other) : isSurelySame(other));
  }

  private boolean isWhole() {
    return !PARTS.isIn(telling.lower());
  }

  /** Two equal figures need less to be of one thing than two that differ: chance seldom makes them equal. */
  private boolean mayBeSame(Figure other) {
    return !context(other).isEmpty() || value > 12;
  }

  private boolean isSurelySame(Figure other) {
    return isWhole() && context(other).size() >= LEAST_SHARED && telling.cosine(other.telling) >= SAME_MATTER
        && !quantity.of().equals("years old");
  }

  /** Words of both claims beside number and noun. */
  private Set<String> context(Figure other) {
    Set<String> shared = new HashSet<>(telling.sharedWords(other.telling));
    shared.remove(of());
    Words.content(quantity.excerpt().exact()).forEach(shared::remove);
    return shared;
  }

  private boolean sameTime(Figure other) {
    Set<String> mine = days(telling);
    Set<String> theirs = days(other.telling);
    return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
  }

  private static Set<String> days(Telling telling) {
    Set<String> days = new HashSet<>();
    telling.claim().times().stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .forEach(time -> days.add(time.value()));
    return days;
  }
}
