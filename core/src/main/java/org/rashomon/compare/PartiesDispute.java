package org.rashomon.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Claim;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Speaker;

/**
 * Finds two voices that tell opposite things of one matter: one says that all was asked for, the other that only some
 * was. Both may stand in one article.
 */
final class PartiesDispute implements FindingRule {
  static final String RULE = "two voices, opposite claims: ";

  /** How many sentences may stand between the two sides in one article; a report puts them next to each other. */
  private static final int NEAR = 8;

  private static final double CONFIDENCE = 0.75;

  private record Sides(Telling one, Telling other, Opposition opposition) {}

  @Override
  public List<Finding> find(Reports reports) {
    List<Sides> found = new ArrayList<>();
    reports.accounts().forEach(account -> near(reports.of(account), found));
    reports.rows().forEach(row -> among(row, found));
    Set<Set<String>> seen = new HashSet<>();
    return found.stream()
        .filter(sides -> seen.add(Set.of(sides.one.article() + sides.one.claim().excerpt().span(),
            sides.other.article() + sides.other.claim().excerpt().span())))
        .map(sides -> finding(sides, reports))
        .toList();
  }

  private static void near(List<Telling> tellings, List<Sides> found) {
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        if (tellings.get(j).sentence().index() - tellings.get(i).sentence().index() <= NEAR) {
          sides(tellings.get(i), tellings.get(j)).ifPresent(found::add);
        }
      }
    }
  }

  private static void among(List<Telling> row, List<Sides> found) {
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        sides(row.get(i), row.get(j)).ifPresent(found::add);
      }
    }
  }

  private static Optional<Sides> sides(Telling one, Telling other) {
    return areTwo(one, other)
        ? Opposition.between(one, other).map(opposition -> new Sides(one, other, opposition))
        : Optional.empty();
  }

  /** Whether two different people speak; of those without a name, only their mentions can tell. */
  private static boolean areTwo(Telling one, Telling other) {
    if (!one.isQuoted() || !other.isQuoted() || !one.isBody() || !other.isBody()) {
      return false;
    }
    if (one.voice().isPresent() && other.voice().isPresent()) {
      return !one.voice().equals(other.voice());
    }
    Optional<String> first = who(one);
    Optional<String> second = who(other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static Optional<String> who(Telling telling) {
    return speaker(telling).flatMap(Speaker::mention).map(Excerpt::exact);
  }

  private static Optional<Speaker> speaker(Telling telling) {
    return telling.claim().voice() instanceof Claim.Voice.Quoted quoted
        ? Optional.of(quoted.speaker())
        : Optional.empty();
  }

  private static Finding finding(Sides sides, Reports reports) {
    boolean sameSentence = sides.one.inSentence().equals(sides.other.inSentence());
    String explanation = name(sides.one, reports) + " and " + name(sides.other, reports) + " dispute it: "
        + name(sides.one, reports) + " is reported as saying "
        + Phrases.quoted(sides.one.claim().excerpt().exact()) + ", " + name(sides.other, reports) + " as saying "
        + Phrases.quoted(sides.other.claim().excerpt().exact()) + ".";
    return new Finding(
        "", Finding.Kind.CONFLICT, sides.opposition.aspect(), reports.matter(sides.one, sides.other),
        List.of(reading(sides.one, sameSentence, reports), reading(sides.other, sameSentence, reports)),
        Phrases.sentence(explanation), RULE + sides.opposition.label(), CONFIDENCE);
  }

  private static Finding.Reading reading(Telling side, boolean sameSentence, Reports reports) {
    return reports.reading(List.of(side), List.of(sameSentence ? side.claim().excerpt() : side.inSentence()));
  }

  private static String name(Telling side, Reports reports) {
    return side.voice().flatMap(reports::entityName).or(() -> who(side)).orElse("another");
  }
}
