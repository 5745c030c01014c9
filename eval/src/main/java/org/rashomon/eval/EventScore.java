package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Timeline;
import org.rashomon.model.Timeline.Event;

/**
 * Scores a timeline against annotated events. Events dated by a range are left out, as a timeline has points.
 *
 * @param all annotated events with one date
 * @param right those of which the timeline has a sentence with the right date, at the precision annotated
 * @param dated events of the timeline with a sentence of an annotated one
 * @param wrong those whose date is that of none of the annotated events of their sentences
 */
record EventScore(int all, int right, int dated, int wrong) {

  private record Gold(String date, List<PointScore.Place> places) {
    boolean isTold(Event event) {
      return places.stream().anyMatch(place -> event.evidence().stream().anyMatch(place::isMetBy));
    }

    boolean isDate(Event event) {
      return event.date().startsWith(date) || date.startsWith(event.date());
    }
  }

  static EventScore of(Timeline timeline, JsonNode annotation) {
    List<Gold> golds = new ArrayList<>();
    for (JsonNode node : annotation.path("events")) {
      List<PointScore.Place> places = new ArrayList<>();
      node.path("sentences").forEach(span -> places.add(PointScore.Place.of(span)));
      golds.add(new Gold(node.path("date").asText(), places));
    }
    List<Gold> single = golds.stream().filter(gold -> !gold.date.contains("/")).toList();
    List<Event> dated = timeline.events().stream()
        .filter(event -> golds.stream().anyMatch(gold -> gold.isTold(event)))
        .toList();
    return new EventScore(
        single.size(),
        (int) single.stream().filter(gold -> isRight(gold, timeline)).count(),
        dated.size(),
        (int) dated.stream().filter(event -> isWrong(event, golds)).count());
  }

  private static boolean isRight(Gold gold, Timeline timeline) {
    return timeline.events().stream().anyMatch(event -> gold.isTold(event) && event.date().startsWith(gold.date));
  }

  private static boolean isWrong(Event event, List<Gold> golds) {
    return golds.stream().filter(gold -> gold.isTold(event))
        .noneMatch(gold -> gold.isDate(event) || gold.date.contains("/"));
  }

  List<Figure> figures(String set) {
    return List.of(
        Figure.of(set, "events with the right date", all == 0 ? 0 : (double) right / all),
        Figure.ofErrors(set, "events with a wrong date", dated == 0 ? 0 : (double) wrong / dated));
  }
}
