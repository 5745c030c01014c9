package org.rashomon.app.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Corrections;
import org.rashomon.model.Corrections.Place;
import org.rashomon.model.Span;

/** Turns the corrections of a library into what the engine takes. Those of stories are for the {@link Shelf}. */
final class Corrected {
  private final Map<String, String> speakers = new HashMap<>();
  private final List<Set<String>> together = new ArrayList<>();
  private final Set<String> apart = new HashSet<>();
  private final List<Set<Place>> dismissed = new ArrayList<>();

  private Corrected() {}

  /**
   * What the engine is to take for corrected.
   *
   * @param corrections in the order they were made: of two that contradict, the later holds
   */
  static Corrections of(List<Correction> corrections) {
    Corrected all = new Corrected();
    corrections.stream().filter(Correction::holds).forEach(all::apply);
    return new Corrections(all.speakers, all.together, all.apart, all.dismissed);
  }

  private void apply(Correction correction) {
    List<String> subjects = correction.subjects();
    switch (correction.kind()) {
      case SET_SPEAKER -> subjects.forEach(quotation -> speakers.put(quotation, correction.value()));
      case MERGE_UTTERANCES -> together.add(Set.copyOf(subjects));
      case SPLIT_UTTERANCE -> {
        List<Set<String>> left = together.stream().map(set -> without(set, subjects)).filter(set -> set.size() > 1)
            .toList();
        together.clear();
        together.addAll(left);
        apart.addAll(subjects);
      }
      case DISMISS_FINDING -> dismissed.add(subjects.stream().map(Corrected::place).collect(Collectors.toSet()));
      case MERGE_STORIES, SPLIT_STORY -> {
      }
    }
  }

  private static Set<String> without(Set<String> set, List<String> others) {
    Set<String> left = new HashSet<>(set);
    left.removeAll(others);
    return left;
  }

  /**
   * The place that {@code article start end} names.
   *
   * @throws IllegalArgumentException if the text names none
   */
  static Place place(String text) {
    int end = text.lastIndexOf(' ');
    int start = end < 0 ? -1 : text.lastIndexOf(' ', end - 1);
    if (start < 0) {
      throw new IllegalArgumentException("no place: " + text);
    }
    return new Place(
        text.substring(0, start),
        new Span(Integer.parseInt(text.substring(start + 1, end)), Integer.parseInt(text.substring(end + 1))));
  }
}
