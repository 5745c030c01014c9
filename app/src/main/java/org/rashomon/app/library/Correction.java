package org.rashomon.app.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Corrections.Place;

/**
 * What an editor put right. It holds through every new telling until it is undone.
 *
 * @param number its own; 0 until it is made
 * @param subjects what is corrected, by ids that stay: see {@link Kind}
 * @param value what it is set to, where the kind has a value; else empty
 */
public record Correction(
    long number, Kind kind, List<String> subjects, String value, Instant made, Optional<Instant> undone) {

  /**
   * @throws IllegalArgumentException if there is nothing to correct, no name for a speaker, or something else where there
   *     should be a place
   */
  public Correction {
    subjects = List.copyOf(subjects);
    if (subjects.isEmpty() || (kind == Kind.SET_SPEAKER && value.isBlank())) {
      throw new IllegalArgumentException("nothing to correct: " + kind.label() + " " + subjects + " " + value);
    }
    if (kind == Kind.DISMISS_FINDING) {
      subjects.forEach(Corrected::place);
    }
  }

  /** One that is to be made. */
  public static Correction of(Kind kind, List<String> subjects, String value) {
    return new Correction(0, kind, subjects, value, Instant.EPOCH, Optional.empty());
  }

  /** That a finding is none. */
  public static Correction dismissing(FindingEntry finding) {
    return of(Kind.DISMISS_FINDING, finding.evidence(), "");
  }

  /**
   * The place that a subject of a dismissal names.
   *
   * @throws IllegalArgumentException if it names none
   */
  public static Place place(String subject) {
    return Corrected.place(subject);
  }

  /** What can be put right. */
  public enum Kind {
    /** The stories of these articles, one of each, are one story. */
    MERGE_STORIES,
    /** These articles are a story of their own. */
    SPLIT_STORY,
    /** These quotations are one utterance. */
    MERGE_UTTERANCES,
    /** These quotations are each said on its own. */
    SPLIT_UTTERANCE,
    /** These quotations are of the speaker whose name is the value. */
    SET_SPEAKER,
    /** The finding that rests on these places ({@code article start end}) is none. */
    DISMISS_FINDING;

    /** Whether it makes one of what it names, so that there have to be several. */
    public boolean isOfSeveral() {
      return this == MERGE_STORIES || this == MERGE_UTTERANCES;
    }

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public boolean holds() {
    return undone.isEmpty();
  }

  /** Whether it speaks of one of these articles: of the article, a quotation in it, or a place. */
  public boolean concerns(Set<String> articles) {
    return subjects.stream().anyMatch(subject -> articles.contains(subject)
        || articles.contains(before(subject, '#')) || articles.contains(before(before(subject, ' '), ' ')));
  }

  private static String before(String text, char end) {
    int at = text.lastIndexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
