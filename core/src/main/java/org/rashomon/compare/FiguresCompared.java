package org.rashomon.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;

/**
 * Finds where reports give the same figure for a thing, or figures that can't all be right.
 *
 * <p>Of figures that differ, those of reports written later replace the earlier ones; only figures of which none is
 * known to be the later are in conflict. A figure that only reports without a date give takes nothing from the order of
 * the others; it is told apart.
 */
final class FiguresCompared implements FindingRule {
  static final String AGREE = "same figure of the same thing";
  static final String CONFLICT = "figures that can't all be right";
  static final String OVERTAKEN = "figure replaced by a later one";

  /** More figures of one noun than this are too many to be of one thing; keeps the pairs few. */
  private static final int MOST = 120;

  @Override
  public List<Finding> find(Reports reports) {
    Map<String, List<Figure>> byNoun = new TreeMap<>();
    for (Telling telling : reports.all()) {
      Figure.in(telling).forEach(figure -> byNoun.computeIfAbsent(figure.of(), of -> new ArrayList<>()).add(figure));
    }
    List<Finding> findings = new ArrayList<>();
    byNoun.values().stream()
        .filter(figures -> figures.size() <= MOST)
        .forEach(figures -> compare(figures, reports, findings));
    return findings;
  }

  private static void compare(List<Figure> figures, Reports reports, List<Finding> findings) {
    for (List<Figure> group : groups(figures)) {
      Map<Double, List<Figure>> values = new TreeMap<>();
      group.forEach(figure -> values.computeIfAbsent(figure.value(), value -> new ArrayList<>()).add(figure));
      if (values.size() == 1) {
        agreement(group, reports).ifPresent(findings::add);
      } else if (!someoneHasBoth(figures, values.keySet())) {
        differing(values, reports).ifPresent(findings::add);
      }
    }
  }

  /** Figures of one thing each: those linked by likeness, directly or over others. */
  private static List<List<Figure>> groups(List<Figure> figures) {
    List<List<Figure>> groups = new ArrayList<>();
    for (Figure figure : figures) {
      List<Figure> joined = new ArrayList<>(List.of(figure));
      List<List<Figure>> apart = new ArrayList<>();
      for (List<Figure> group : groups) {
        if (group.stream().anyMatch(figure::isOfSameThing)) {
          joined.addAll(0, group);
        } else {
          apart.add(group);
        }
      }
      apart.add(joined);
      groups = apart;
    }
    return groups;
  }

  /** Whether one article has two of the values: then they are figures of different things. */
  private static boolean someoneHasBoth(List<Figure> figures, Set<Double> values) {
    Map<String, Set<Double>> byArticle = new HashMap<>();
    figures.stream()
        .filter(figure -> values.contains(figure.value()))
        .forEach(figure -> byArticle.computeIfAbsent(figure.telling().article(), id -> new HashSet<>())
            .add(figure.value()));
    return byArticle.values().stream().anyMatch(own -> own.size() > 1);
  }

  private static Optional<Finding> agreement(List<Figure> group, Reports reports) {
    Map<String, Figure> byArticle = new LinkedHashMap<>();
    group.forEach(figure -> byArticle.putIfAbsent(figure.telling().article(), figure));
    if (reports.independent(byArticle.keySet()) < 2) {
      return Optional.empty();
    }
    List<Finding.Reading> readings = byArticle.values().stream()
        .map(figure -> reports.reading(List.of(figure.telling())))
        .toList();
    String explanation = Phrases.sentence(reports.names(byArticle.keySet())) + " give the same figure: "
        + group.get(0).words() + "." + Omission.in(group.stream().map(Figure::telling).toList(), reports);
    return Optional.of(new Finding(
        "", Kind.AGREEMENT, Aspect.QUANTITY, group.get(0).words(), readings, explanation, AGREE, 0.8));
  }

  private static Optional<Finding> differing(Map<Double, List<Figure>> values, Reports reports) {
    List<List<Figure>> sides = List.copyOf(values.values());
    if (reports.independent(Figure.articles(sides)) < 2) {
      return Optional.empty();
    }
    List<List<Figure>> inTime = inOrderOfTime(sides, reports);
    boolean overtaken = !inTime.isEmpty();
    if (overtaken && (falls(inTime) || reports.independent(Figure.articles(inTime)) < 2)) {
      return Optional.empty();
    }
    List<Finding.Reading> readings = (overtaken ? inTime : sides).stream()
        .map(side -> reports.reading(side.stream().map(Figure::telling).toList()))
        .toList();
    return Optional.of(new Finding(
        "", overtaken ? Kind.OVERTAKEN : Kind.CONFLICT, Aspect.QUANTITY, sides.get(0).get(0).matter(), readings,
        overtaken ? inOrder(inTime, sides, reports) : Phrases.sentence(String.join("; ", gives(sides, reports))) + ".",
        overtaken ? OVERTAKEN : CONFLICT, 0.7));
  }

  /**
   * The sides that dated reports take, earliest first; empty where those of one were not all written before those of the
   * next, or where there is but one.
   */
  private static List<List<Figure>> inOrderOfTime(List<List<Figure>> sides, Reports reports) {
    List<List<Figure>> sorted = new ArrayList<>(sides.stream().filter(side -> !Figure.dated(side).isEmpty()).toList());
    sorted.sort((a, b) -> precedes(a, b, reports) ? -1 : precedes(b, a, reports) ? 1 : 0);
    for (int i = 1; i < sorted.size(); i++) {
      if (!precedes(sorted.get(i - 1), sorted.get(i), reports)) {
        return List.of();
      }
    }
    return sorted.size() < 2 ? List.of() : sorted;
  }

  /** Counts of what happened grow as more is known; one that falls mostly counts something else. */
  private static boolean falls(List<List<Figure>> inTime) {
    return inTime.get(0).get(0).value() > inTime.get(inTime.size() - 1).get(0).value();
  }

  private static boolean precedes(List<Figure> side, List<Figure> other, Reports reports) {
    return Figure.precede(Figure.dated(side), Figure.dated(other), reports);
  }

  private static String inOrder(List<List<Figure>> inTime, List<List<Figure>> sides, Reports reports) {
    List<List<Figure>> apart = sides.stream().filter(side -> !inTime.contains(side)).toList();
    return Phrases.inOrder(gives(inTime, reports), gives(apart, reports));
  }

  private static List<String> gives(List<List<Figure>> sides, Reports reports) {
    return sides.stream().map(side -> Figure.gives(side, side.get(0).words(), reports)).toList();
  }
}
