package org.rashomon.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Mention;
import org.rashomon.model.Quantity;
import org.rashomon.text.Words;

/** Finds people to whom independent reports give different ages, each beside the full name: "Ana Bell, 35,". */
final class AgesCompared implements FindingRule {
  static final String RULE = "different ages of one person";

  /** What may stand between a name and its age, and between an age and the name it leads. */
  private static final Pattern NAME_FIRST = Pattern.compile(",? ?\\(?(?:who is |is |was |aged? )?");
  private static final Pattern AGE_FIRST = Pattern.compile("[- ]years?[- ]old,?(?: [\\p{Ll}-]+){0,3},? ");

  /** Words of a name that tells one person from another. */
  private static final int FULL_NAME = 2;

  /** Within so many days few have a birthday. */
  private static final int DAYS = 21;

  private static final double CONFIDENCE = 0.75;

  /** An age beside a name. */
  private record Age(Telling telling, double years, String person, Set<String> name) {
    String article() {
      return telling.article();
    }
  }

  @Override
  public List<Finding> find(Reports reports) {
    Map<String, List<Age>> byPerson = new LinkedHashMap<>();
    reports.all().stream().filter(Telling::isBody).flatMap(telling -> ages(telling, reports).stream())
        .forEach(age -> byPerson.computeIfAbsent(age.person, person -> new ArrayList<>()).add(age));
    return byPerson.values().stream().flatMap(ages -> differing(ages, reports).stream()).toList();
  }

  private static List<Age> ages(Telling telling, Reports reports) {
    List<Age> ages = new ArrayList<>();
    for (Quantity quantity : telling.claim().quantities()) {
      if (quantity.of().equals(Figure.AGE) && quantity.bound() == Quantity.Bound.EXACT) {
        reports.people(telling.account(), telling.sentence().span()).stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME && isOf(quantity, mention, telling))
            .map(mention -> new Age(telling, quantity.low().orElse(0), mention.entity(),
                name(mention, quantity, telling)))
            .filter(age -> age.name.size() >= FULL_NAME)
            .findFirst().ifPresent(ages::add);
      }
    }
    return ages;
  }

  private static boolean isOf(Quantity age, Mention name, Telling telling) {
    String text = telling.account().article().text();
    int number = age.excerpt().span().start();
    int after = age.excerpt().span().end();
    if (name.span().contains(age.excerpt().span())) {
      return true;
    }
    return name.span().end() <= number
        ? NAME_FIRST.matcher(text.substring(name.span().end(), number)).matches()
        : name.span().start() >= after && AGE_FIRST.matcher(text.substring(after, name.span().start())).matches()
            && !text.substring(after, name.span().start()).contains(" and ");
  }

  /** The words of a name without an age that leads it. */
  private static Set<String> name(Mention mention, Quantity age, Telling telling) {
    Set<String> words = new HashSet<>(Words.all(mention.span().in(telling.account().article().text())));
    words.removeAll(Words.all(age.excerpt().exact()));
    words.removeAll(Set.of("year", "old"));
    return words;
  }

  private static Optional<Finding> differing(List<Age> ages, Reports reports) {
    for (Age one : ages) {
      for (Age other : ages) {
        if (one.years < other.years && areOfOne(one, other) && isApart(one, other) && areSole(one, other, ages)
            && reports.areIndependent(one.telling, other.telling)) {
          return Optional.of(finding(ages, reports));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areOfOne(Age one, Age other) {
    return one.name.containsAll(other.name) || other.name.containsAll(one.name);
  }

  /** Who is a year older in a later report may have had a birthday. */
  private static boolean isApart(Age one, Age other) {
    Optional<LocalDate> first = Calendar.reference(one.telling.account());
    Optional<LocalDate> second = Calendar.reference(other.telling.account());
    return first.isPresent() && second.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= DAYS;
  }

  /** Whether neither article has both ages: one that has speaks of two people, or of two times. */
  private static boolean areSole(Age one, Age other, List<Age> ages) {
    return ages.stream().noneMatch(age -> (age.article().equals(one.article()) && age.years == other.years)
        || (age.article().equals(other.article()) && age.years == one.years));
  }

  private static Finding finding(List<Age> ages, Reports reports) {
    Map<Double, List<Telling>> byYears = new TreeMap<>();
    ages.forEach(age -> byYears.computeIfAbsent(age.years, years -> new ArrayList<>()).add(age.telling));
    String who = reports.entityName(ages.get(0).person).orElse("one person");
    List<String> says = byYears.entrySet().stream()
        .map(entry -> Phrases.number(entry.getKey()) + " in "
            + reports.names(entry.getValue().stream().map(Telling::article).toList()))
        .toList();
    return new Finding(
        "", Kind.CONFLICT, Aspect.QUANTITY, "age of " + who,
        byYears.values().stream().map(reports::reading).toList(),
        Phrases.sentence(who) + " is " + Phrases.list(says) + ".", RULE, CONFIDENCE);
  }
}
