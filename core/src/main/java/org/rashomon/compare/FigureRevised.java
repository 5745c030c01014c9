package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Version;
import org.rashomon.model.Version.Change;

/** Finds a figure that a report itself replaced by another in a later version of the same sentence. */
final class FigureRevised implements FindingRule {
  static final String RULE = "figure changed in a later version of the report";
  private static final double CONFIDENCE = 0.8;

  @Override
  public boolean readsEveryVersion() {
    return true;
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    for (Version version : reports.versions()) {
      for (Change change : version.orderedBy().isPresent() ? version.changes() : List.<Change>of()) {
        List<Figure> before = figures(change.from(), reports);
        List<Figure> after = figures(change.to(), reports);
        before.forEach(figure -> only(figure, before, after).ifPresent(
            later -> findings.add(finding(figure, later, reports))));
      }
    }
    return findings;
  }

  private static List<Figure> figures(Optional<Excerpt> sentence, Reports reports) {
    Map<Excerpt, Figure> figures = new LinkedHashMap<>();
    sentence.stream()
        .flatMap(excerpt -> reports.all().stream().filter(telling -> telling.inSentence().equals(excerpt)))
        .flatMap(telling -> Figure.in(telling).stream())
        .forEach(figure -> figures.putIfAbsent(figure.quantity().excerpt(), figure));
    return List.copyOf(figures.values());
  }

  /** The figure in its place, where each of the sentences has but one of the thing, and they differ. */
  private static Optional<Figure> only(Figure figure, List<Figure> before, List<Figure> after) {
    List<Figure> later = of(figure, after);
    return of(figure, before).size() == 1 && later.size() == 1 && later.get(0).value() != figure.value()
        ? Optional.of(later.get(0))
        : Optional.empty();
  }

  private static List<Figure> of(Figure figure, List<Figure> figures) {
    return figures.stream().filter(other -> other.of().equals(figure.of())).toList();
  }

  private static Finding finding(Figure before, Figure after, Reports reports) {
    return new Finding(
        "", Kind.OVERTAKEN, Aspect.QUANTITY, before.matter(),
        List.of(reports.reading(List.of(before.telling())), reports.reading(List.of(after.telling()))),
        Phrases.sentence(reports.name(before.telling().article())) + " gives " + before.words()
            + " in an earlier version of its report, " + after.words() + " in a later one.",
        RULE, CONFIDENCE);
  }
}
