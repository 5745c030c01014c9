package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.text.Words;

/**
 * Finds two voices that tell opposite things of one matter: one says that all was asked for, the other that only some
 * was. Both may stand in one article.
 */
final class PartiesDispute implements FindingRule {
  static final String RULE = "two voices, opposite claims: ";

  /** How many sentences may stand between the two sides in one article; a report puts them next to each other. */
  private static final int NEAR = 8;

  private static final double CONFIDENCE = 0.75;

  private record Sides(Telling one, Telling other, Opposition opposition) {
    /** Who says that it is so, or that all is, comes first. */
    Sides inOrder() {
      return opposition.denies(one) ? new Sides(/* one= */ other, /* other= */ one, opposition) : this;
    }
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Sides> found = new ArrayList<>();
    reports.accounts().forEach(account -> near(reports.of(account), reports, found));
    reports.rows().forEach(row -> among(row, reports, found));
    Map<String, List<Sides>> disputes = new LinkedHashMap<>();
    for (Sides sides : found) {
      Sides ordered = sides.inOrder();
      disputes.computeIfAbsent(key(ordered, reports), key -> new ArrayList<>()).add(ordered);
    }
    return disputes.values().stream().map(dispute -> finding(dispute, reports)).toList();
  }

  /** On the same matter there is one dispute, however many take part and however many reports tell of it. */
  private static String key(Sides sides, Reports reports) {
    return sides.opposition.label() + "\n" + reports.matter(sides.one, sides.other).toLowerCase(Locale.ROOT);
  }

  private static void near(List<Telling> tellings, Reports reports, List<Sides> found) {
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        if (tellings.get(j).sentence().index() - tellings.get(i).sentence().index() <= NEAR) {
          sides(tellings.get(i), tellings.get(j), reports).ifPresent(found::add);
        }
      }
    }
  }

  private static void among(List<Telling> row, Reports reports, List<Sides> found) {
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        sides(row.get(i), row.get(j), reports).ifPresent(found::add);
      }
    }
  }

  private static Optional<Sides> sides(Telling one, Telling other, Reports reports) {
    return areTwo(one, other) && haveTwoNames(one, other, reports)
        ? Opposition.between(one, other).map(opposition -> new Sides(one, other, opposition))
        : Optional.empty();
  }

  /** Whether two speakers known by name speak: of others it can't be told that they are two. */
  private static boolean areTwo(Telling one, Telling other) {
    return one.isQuoted() && other.isQuoted() && one.isBody() && other.isBody()
        && one.voice().isPresent() && other.voice().isPresent() && !one.voice().equals(other.voice());
  }

  /** Two entities that share a name may be one person nonetheless: "Ms Hill", "Katie Hill". */
  private static boolean haveTwoNames(Telling one, Telling other, Reports reports) {
    return Collections.disjoint(Words.all(name(one, reports)), Words.all(name(other, reports)));
  }

  private static Finding finding(List<Sides> dispute, Reports reports) {
    Sides first = dispute.get(0);
    String explanation = name(first.one, reports) + " and " + name(first.other, reports) + " dispute it: "
        + name(first.one, reports) + " is reported as saying "
        + Phrases.quoted(first.one.shown().exact()) + ", " + name(first.other, reports) + " as saying "
        + Phrases.quoted(first.other.shown().exact()) + ".";
    return new Finding(
        "", Finding.Kind.CONFLICT, first.opposition.aspect(), reports.matter(first.one, first.other),
        List.of(reading(dispute, Sides::one, reports), reading(dispute, Sides::other, reports)),
        Phrases.sentence(explanation), RULE + first.opposition.label(), CONFIDENCE);
  }

  private static Finding.Reading reading(List<Sides> dispute, Function<Sides, Telling> side, Reports reports) {
    Map<Excerpt, Telling> tellings = new LinkedHashMap<>();
    Set<Excerpt> evidence = new LinkedHashSet<>();
    for (Sides sides : dispute) {
      Telling telling = side.apply(sides);
      tellings.putIfAbsent(telling.claim().excerpt(), telling);
      boolean sameSentence = sides.one.inSentence().equals(sides.other.inSentence());
      evidence.add(sameSentence ? telling.shown() : telling.inSentence());
    }
    return reports.reading(List.copyOf(tellings.values()), List.copyOf(evidence));
  }

  private static String name(Telling side, Reports reports) {
    return side.voice().flatMap(reports::entityName).orElse("another");
  }
}
