package org.rashomon.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something an article says is so, as one clause or sentence.
 *
 * @param excerpt the words, usually the whole clause
 * @param sentence the {@link Sentence#index()} of its sentence
 * @param voice whose claim it is
 * @param polarity whether it says that something is so or that it is not
 * @param modality how firmly it is said
 * @param hedge the words that hedge it ("likely", "almost certainly"), if any
 * @param quantities numbers in it
 * @param times times in it
 * @param entities ids of the entities it speaks of
 */
public record Claim(
    Excerpt excerpt,
    int sentence,
    Voice voice,
    Polarity polarity,
    Modality modality,
    Optional<Excerpt> hedge,
    List<Quantity> quantities,
    List<TimeExpression> times,
    Set<String> entities) {

  public Claim {
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    entities = Set.copyOf(entities);
  }

  /** Whose claim it is. */
  public sealed interface Voice {
    /** The article's own words. */
    record Outlet() implements Voice {}

    /**
     * Somebody's, whom the article quotes.
     *
     * @param quotation the id of the {@link Quotation}
     */
    record Quoted(String quotation, Speaker speaker) implements Voice {}
  }

  /** Whether something is said to be so. */
  public enum Polarity {
    AFFIRMED,
    NEGATED
  }

  /** How firmly, and of what time. */
  public enum Modality {
    /** It is or was so. */
    ASSERTED,
    /** It may be so. */
    POSSIBLE,
    /** It will be so, or is set to be. */
    PLANNED,
    /** Somebody wants, asks for or offers it. */
    WANTED,
    /** It is asked. */
    ASKED
  }
}
