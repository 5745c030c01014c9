package org.rashomon.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an editor knows better about a story than the rules.
 *
 * @param speakers for ids of quotations, the names of their speakers
 * @param together sets of ids of quotations, each set one utterance
 * @param apart ids of quotations that are of no utterance but their own, unless they are put together with others
 * @param dismissed the evidence of findings that are none
 */
public record Corrections(
    Map<String, String> speakers, List<Set<String>> together, Set<String> apart, List<Set<Place>> dismissed) {

  public Corrections {
    speakers = Map.copyOf(speakers);
    together = together.stream().map(Set::copyOf).toList();
    apart = Set.copyOf(apart);
    dismissed = dismissed.stream().map(Set::copyOf).toList();
  }

  /**
   * A place in an article.
   *
   * @param codePoints as outputs count
   */
  public record Place(String article, Span codePoints) {
    public static Place of(Excerpt excerpt) {
      return new Place(excerpt.article(), excerpt.codePoints());
    }
  }

  /**
   * Whether a finding was dismissed: at least half of the longer evidence of the two is the same, so that it stays
   * dismissed when another report joins in, and another finding that rests on some of the same words stays.
   */
  public boolean dismiss(Finding finding) {
    Set<Place> evidence = finding.readings().stream().flatMap(reading -> reading.evidence().stream()).map(Place::of)
        .collect(Collectors.toSet());
    return dismissed.stream().anyMatch(other -> isSame(evidence, other));
  }

  private static boolean isSame(Set<Place> evidence, Set<Place> other) {
    long common = evidence.stream().filter(other::contains).count();
    return common > 0 && 2 * common >= Math.max(evidence.size(), other.size());
  }

  /** Nothing is corrected. */
  public static Corrections none() {
    return new Corrections(Map.of(), List.of(), Set.of(), List.of());
  }
}
