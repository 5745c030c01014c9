package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Span;

/**
 * Scores findings against annotated points on which accounts agree or differ.
 *
 * <p>A finding shows a point if its evidence meets the places of at least two of the point's accounts.
 */
record PointScore(List<Point> points, List<Finding> findings) {

  /**
   * A point.
   *
   * @param relation as annotated: agree, differ-in-detail, conflict, superseded
   * @param accounts the places of each account
   */
  record Point(String relation, List<List<Place>> accounts) {

    static Point of(JsonNode node) {
      List<List<Place>> accounts = new ArrayList<>();
      for (JsonNode account : node.path("accounts")) {
        List<Place> places = new ArrayList<>();
        account.path("spans").forEach(span -> places.add(Place.of(span)));
        accounts.add(places);
      }
      return new Point(node.path("relation").asText(), accounts);
    }

    boolean isShownBy(Finding finding) {
      return accounts.stream().filter(places -> places.stream().anyMatch(place -> place.isMetBy(finding))).count() > 1;
    }
  }

  /** Code points of an article, which is named by what its id starts with. */
  record Place(String article, Span span) {
    static Place of(JsonNode node) {
      return new Place(
          node.path("doc").asText(), new Span(node.path("start").asInt(), node.path("end").asInt()));
    }

    boolean isMetBy(Excerpt excerpt) {
      return excerpt.article().startsWith(article) && excerpt.codePoints().overlaps(span);
    }

    private boolean isMetBy(Finding finding) {
      return finding.readings().stream().flatMap(reading -> reading.evidence().stream()).anyMatch(this::isMetBy);
    }
  }

  /** Of the points of these relations, the share that a finding of these kinds shows. */
  double shown(Set<String> relations, Set<Kind> kinds) {
    List<Point> asked = points.stream().filter(point -> relations.contains(point.relation())).toList();
    long shown = asked.stream()
        .filter(point -> findings.stream().anyMatch(
            finding -> kinds.contains(finding.kind()) && point.isShownBy(finding)))
        .count();
    return asked.isEmpty() ? 0 : (double) shown / asked.size();
  }

  /** How many findings of a kind show no point of the relation it should have. */
  int falseOnes(Kind kind, String relation) {
    return (int) findings.stream()
        .filter(finding -> finding.kind() == kind)
        .filter(finding -> points.stream()
            .noneMatch(point -> point.relation().equals(relation) && point.isShownBy(finding)))
        .count();
  }
}
