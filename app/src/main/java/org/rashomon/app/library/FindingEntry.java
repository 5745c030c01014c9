package org.rashomon.app.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Corrections;

/**
 * A finding and since when it is there.
 *
 * @param mark stays the same from telling to telling while the finding does
 * @param local its id in the story as told last
 * @param evidence the places it rests on, as {@code article start end}
 * @param changed when its kind, readings or explanation changed last
 * @param gone since when it is there no more
 */
public record FindingEntry(
    String story,
    String mark,
    String local,
    String kind,
    String aspect,
    String matter,
    String explanation,
    List<String> evidence,
    Instant appeared,
    Instant changed,
    Optional<Instant> gone) {
  public FindingEntry {
    evidence = List.copyOf(evidence);
  }

  /** The places it rests on. */
  public List<Corrections.Place> places() {
    return evidence.stream().map(Corrected::place).toList();
  }
}
