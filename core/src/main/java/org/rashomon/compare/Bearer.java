package org.rashomon.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;
import org.rashomon.model.Quantity;
import org.rashomon.model.Span;
import org.rashomon.text.Words;

/**
 * Of whom a claim says something: the person named, and the age told, last before the words that say it.
 *
 * @param person the story's entity
 * @param age in years
 */
record Bearer(Optional<String> person, Optional<Double> age) {
  private static final Bearer NOBODY_IN_PARTICULAR = new Bearer(Optional.empty(), Optional.empty());

  /** Several people may be of one age: "the other 17-year-old", "one of the 20-year-olds". */
  private static final PhraseList OF_SEVERAL = PhraseList.of(List.of("another", "other", "one of", "both", "each"));

  /** Of whom the claim says the phrase, which {@link Telling#lower()} has. */
  static Bearer of(Telling telling, String phrase, Reports reports) {
    Span before = before(telling.claim().excerpt(), phrase);
    return isOfSeveral(telling, before)
        ? NOBODY_IN_PARTICULAR
        : new Bearer(person(telling, before, reports), age(telling, before));
  }

  /** Whether both are of one person as far as names tell or, where one has none, ages. */
  boolean isSame(Bearer other, Reports reports) {
    return (person.isPresent() && other.person.isPresent())
        ? person.equals(other.person) || shareName(reports, person.get(), other.person.get())
        : (age.isPresent() && age.equals(other.age));
  }

  /** Two entities may be one person nonetheless: first and last name are enough. */
  private static boolean shareName(Reports reports, String one, String other) {
    Set<String> shared = name(reports, one);
    shared.retainAll(name(reports, other));
    return shared.size() > 1;
  }

  private static Set<String> name(Reports reports, String entity) {
    return new HashSet<>(Words.all(reports.entityName(entity).orElse("")));
  }

  /** What of the claim stands before the phrase; its first word is enough to find it by. */
  static Span before(Excerpt claim, String phrase) {
    String written = claim.exact().toLowerCase(Locale.ROOT).replace('’', '\'');
    int at = written.indexOf(phrase);
    int found = at >= 0 ? at : Math.max(0, written.indexOf(phrase.split(" ", 2)[0]));
    return new Span(claim.span().start(), claim.span().start() + found);
  }

  private static boolean isOfSeveral(Telling telling, Span before) {
    return OF_SEVERAL.isIn(telling.lower()) || telling.claim().quantities().stream()
        .anyMatch(quantity -> !isAge(quantity) && quantity.low().orElse(0) > 1
            && before.contains(quantity.excerpt().span()));
  }

  private static Optional<String> person(Telling telling, Span before, Reports reports) {
    return reports.people(telling.account(), before).stream()
        .max(Comparator.comparing(Mention::span))
        .map(Mention::entity);
  }

  private static Optional<Double> age(Telling telling, Span before) {
    return telling.claim().quantities().stream()
        .filter(quantity -> isAge(quantity) && before.contains(quantity.excerpt().span()))
        .max(Comparator.comparing(quantity -> quantity.excerpt().span()))
        .map(quantity -> quantity.low().orElse(-1));
  }

  private static boolean isAge(Quantity quantity) {
    return quantity.of().equals(Figure.AGE) && quantity.bound() == Quantity.Bound.EXACT;
  }
}
