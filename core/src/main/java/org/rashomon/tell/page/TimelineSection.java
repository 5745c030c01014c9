package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Timeline;
import org.rashomon.model.Timeline.Status;
import org.rashomon.tell.page.StoryPage.CitedLine;
import org.rashomon.tell.page.StoryPage.Day;
import org.rashomon.tell.page.StoryPage.Event;

/** Sets what happened when. */
final class TimelineSection {
  private final Citations citations;
  private int number;

  TimelineSection(Citations citations) {
    this.citations = citations;
  }

  List<Day> set(Timeline timeline) {
    Map<String, List<Event>> days = new LinkedHashMap<>();
    for (Timeline.Event event : timeline.events()) {
      days.computeIfAbsent(Dates.day(event.date()), day -> new ArrayList<>()).add(event(event));
    }
    return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
  }

  private Event event(Timeline.Event event) {
    String id = "event-" + ++number;
    Link back = new Link("#" + id, "T" + number, "Back to event " + number + " of the timeline");
    CitedLine line = new CitedLine(id, event.text(), citations.cite(event.evidence(), back));
    String style = event.overtaken() ? "overtaken" : event.status().label();
    return new Event(line, Dates.clock(event.date()), style, status(event));
  }

  private static String status(Timeline.Event event) {
    if (event.overtaken()) {
      return "overtaken by later news";
    }
    return event.status() == Status.HAPPENED ? "" : event.status().label();
  }
}
