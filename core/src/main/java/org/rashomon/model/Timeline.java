package org.rashomon.model;

import java.util.List;
import java.util.Locale;

/**
 * What happened when, over all accounts.
 *
 * @param events in order of time
 */
public record Timeline(List<Event> events) {

  public Timeline {
    events = List.copyOf(events);
  }

  /**
   * Something that happened, was planned or may have happened.
   *
   * @param date ISO: {@code 2019}, {@code 2019-02}, {@code 2019-02-28} or {@code
   *     2019-02-28T14:00+07:00}, as the precision has it; the offset only where it is known
   * @param text in the words of one of the accounts
   * @param overtaken whether later news replaced it: a plan that did not come true
   * @param evidence at least one excerpt
   */
  public record Event(
      String date,
      Precision precision,
      Status status,
      String text,
      boolean overtaken,
      List<Excerpt> evidence) {

    /**
     * @throws IllegalArgumentException if there is no evidence
     */
    public Event {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("an event without evidence: " + text);
      }
    }
  }

  /** How exactly a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY,
    TIME;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it happened. */
  public enum Status {
    HAPPENED,
    PLANNED,
    UNCERTAIN;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
