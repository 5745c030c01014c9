package org.rashomon.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;

/**
 * Finds numbers of one thing of which at least one is a bound, a range or a round word, and that no number can fit:
 * "at least five" and "three", "between ten and twelve" and "15", "dozens" and "four".
 */
final class BoundsCompared implements FindingRule {
  static final String CONFLICT = "numbers that no number fits";
  static final String OVERTAKEN = "number outgrown by a later one";

  /** More numbers of one noun than this are too many to be of one thing; keeps the pairs few. */
  private static final int MOST = 120;

  private static final double CONFIDENCE = 0.65;

  @Override
  public List<Finding> find(Reports reports) {
    Map<String, List<Figure>> byNoun = new TreeMap<>();
    reports.all().stream().flatMap(telling -> Figure.all(telling).stream())
        .forEach(figure -> byNoun.computeIfAbsent(figure.of(), of -> new ArrayList<>()).add(figure));
    return byNoun.values().stream().filter(figures -> figures.size() <= MOST)
        .flatMap(figures -> firstApart(figures, reports).stream())
        .toList();
  }

  /** One finding for what is counted: the other pairs seldom tell of another matter. */
  private static Optional<Finding> firstApart(List<Figure> figures, Reports reports) {
    Map<String, List<Figure>> byArticle = new HashMap<>();
    figures
        .forEach(figure -> byArticle.computeIfAbsent(figure.telling().article(), id -> new ArrayList<>()).add(figure));
    for (Figure one : figures) {
      for (Figure other : figures) {
        if (!one.isExact() && areApart(one, other, byArticle, reports)) {
          return finding(one, other, reports);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areApart(
      Figure one, Figure other, Map<String, List<Figure>> byArticle, Reports reports) {
    return one.isSurelyOfSameThing(other) && !one.mayEqual(other)
        && reports.areIndependent(one.telling(), other.telling())
        && noneFits(one, byArticle.getOrDefault(other.telling().article(), List.of()))
        && noneFits(other, byArticle.getOrDefault(one.telling().article(), List.of()));
  }

  /** An article that has a number that fits as well speaks of two things. */
  private static boolean noneFits(Figure figure, List<Figure> ofOther) {
    return ofOther.stream().noneMatch(figure::mayEqual);
  }

  /** What grew with time is overtaken; what shrank counts something else. */
  private static Optional<Finding> finding(Figure one, Figure other, Reports reports) {
    Figure lower = one.most() < other.least() ? one : other;
    Figure higher = lower.equals(one) ? other : one;
    if (reports.isEarlier(higher.account(), lower.account())) {
      return Optional.empty();
    }
    boolean overtaken = reports.isEarlier(lower.account(), higher.account());
    String explanation = says(lower, reports) + (overtaken ? "; later, " : "; ") + says(higher, reports) + ".";
    return Optional.of(new Finding(
        "", overtaken ? Kind.OVERTAKEN : Kind.CONFLICT, Aspect.QUANTITY, lower.matter(),
        List.of(reports.reading(List.of(lower.telling())), reports.reading(List.of(higher.telling()))),
        Phrases.sentence(explanation), overtaken ? OVERTAKEN : CONFLICT, CONFIDENCE));
  }

  private static String says(Figure figure, Reports reports) {
    return reports.name(figure.telling().article()) + " gives " + figure.words();
  }
}
