package org.rashomon.model;

import java.util.List;
import java.util.Locale;

/**
 * One thing somebody said, in all its wordings.
 *
 * @param id unique within the story
 * @param speaker who said it; the ids are those of the story's entities
 * @param wordings one a quotation; the first is the one the others are compared with
 */
public record Utterance(String id, Speaker speaker, List<Wording> wordings) {

  public Utterance {
    wordings = List.copyOf(wordings);
  }

  /**
   * How one article has it.
   *
   * @param quotation with the story's entity as its speaker
   * @param relation to the first wording
   */
  public record Wording(Quotation quotation, Relation relation) {}

  /** How a wording stands to the first. */
  public enum Relation {
    /** Word for word, or the first itself. */
    SAME,
    /** The same words, other punctuation or spelling. */
    PUNCTUATION,
    /** A part of it, or parts put together. */
    TRIMMED,
    /** Other words for the same thing inside quotation marks: another translation, or a slip. */
    REWORDED,
    /** Told without quotation marks. */
    PARAPHRASED;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
