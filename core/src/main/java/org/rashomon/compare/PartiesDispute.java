package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;

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
    Sides inOrderOfVoices() {
      return one.voice().orElse("").compareTo(other.voice().orElse("")) <= 0
          ? this
          : new Sides(/* one= */ other, /* other= */ one, opposition);
    }
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Sides> found = new ArrayList<>();
    reports.accounts().forEach(account -> near(reports.of(account), found));
    reports.rows().forEach(row -> among(row, found));
    Map<String, List<Sides>> disputes = new LinkedHashMap<>();
    for (Sides sides : found) {
      Sides ordered = sides.inOrderOfVoices();
      disputes.computeIfAbsent(key(ordered, reports), key -> new ArrayList<>()).add(ordered);
    }
    return disputes.values().stream().map(dispute -> finding(dispute, reports)).toList();
  }

  /** The same two on the same matter are one dispute, however many reports tell of it. */
  private static String key(Sides sides, Reports reports) {
    return String.join("\n", sides.one.voice().orElse(""), sides.other.voice().orElse(""), sides.opposition.label(),
        reports.matter(sides.one, sides.other));
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

  /** Whether two speakers known by name speak: of others it can't be told that they are two. */
  private static boolean areTwo(Telling one, Telling other) {
    return one.isQuoted() && other.isQuoted() && one.isBody() && other.isBody()
        && one.voice().isPresent() && other.voice().isPresent() && !one.voice().equals(other.voice());
  }

  private static Finding finding(List<Sides> dispute, Reports reports) {
    Sides first = dispute.get(0);
    String explanation = name(first.one, reports) + " and " + name(first.other, reports) + " dispute it: "
        + name(first.one, reports) + " is reported as saying "
        + Phrases.quoted(first.one.claim().excerpt().exact()) + ", " + name(first.other, reports) + " as saying "
        + Phrases.quoted(first.other.claim().excerpt().exact()) + ".";
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
      evidence.add(sameSentence ? telling.claim().excerpt() : telling.inSentence());
    }
    return reports.reading(List.copyOf(tellings.values()), List.copyOf(evidence));
  }

  private static String name(Telling side, Reports reports) {
    return side.voice().flatMap(reports::entityName).orElse("another");
  }
}
