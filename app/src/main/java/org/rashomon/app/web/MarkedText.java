package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text in paragraphs, with marks that may overlap in any way. */
record MarkedText(List<List<Segment>> paragraphs) {

  /**
   * Something to be seen about words.
   *
   * @param start in UTF-16 units
   * @param style the names of the styles
   * @param id of the element at its first word; may be empty
   * @param href where its words lead; may be empty
   */
  record Mark(int start, int end, String style, String id, String href) {
    private boolean covers(int from, int to) {
      return start <= from && to <= end;
    }
  }

  /** Words that the same marks cover. */
  record Segment(String words, String style, String id, String href) {}

  /**
   * @param text paragraphs end with their lines
   * @param marks an id that comes twice stays with the first
   */
  static MarkedText of(String text, List<Mark> marks) {
    List<List<Segment>> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(segments(text, start, end, marks));
      }
      start = end + 1;
    }
    return new MarkedText(paragraphs);
  }

  private static List<Segment> segments(String text, int start, int end, List<Mark> marks) {
    List<Mark> inside = marks.stream().filter(mark -> mark.start() < end && mark.end() > start).toList();
    TreeSet<Integer> bounds = new TreeSet<>(List.of(start, end));
    inside.stream().flatMap(mark -> Stream.of(mark.start(), mark.end()))
        .filter(bound -> bound > start && bound < end).forEach(bounds::add);
    List<Segment> segments = new ArrayList<>();
    int from = start;
    for (int to : bounds.tailSet(start, false)) {
      segments.add(segment(text, from, to, start, inside));
      from = to;
    }
    return segments;
  }

  private static Segment segment(String text, int from, int to, int paragraph, List<Mark> marks) {
    List<Mark> over = marks.stream().filter(mark -> mark.covers(from, to)).toList();
    String style = over.stream().map(Mark::style).distinct().collect(Collectors.joining(" "));
    Optional<String> id = over.stream()
        .filter(mark -> mark.start() == from || (mark.start() < paragraph && from == paragraph))
        .map(Mark::id).filter(name -> !name.isEmpty()).findFirst();
    Optional<String> href = over.stream().map(Mark::href).filter(address -> !address.isEmpty()).findFirst();
    return new Segment(text.substring(from, to), style, id.orElse(""), href.orElse(""));
  }
}
