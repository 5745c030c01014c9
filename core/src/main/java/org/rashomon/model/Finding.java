package org.rashomon.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What comes out when accounts of one matter are compared.
 *
 * @param id unique within the story
 * @param matter what the readings are about
 * @param readings at least one; for every kind but {@link Kind#SOLE} at least two
 * @param explanation one plain sentence built from the evidence
 * @param decidedBy the rule
 * @param confidence in [0, 1]
 */
public record Finding(
    String id,
    Kind kind,
    Aspect aspect,
    String matter,
    List<Reading> readings,
    String explanation,
    String decidedBy,
    double confidence) {

  /**
   * @throws IllegalArgumentException if there are fewer readings than the kind needs
   */
  public Finding {
    readings = List.copyOf(readings);
    if (readings.size() < (kind == Kind.SOLE ? 1 : 2)) {
      throw new IllegalArgumentException(kind + " of " + readings.size() + " readings: " + matter);
    }
  }

  /**
   * What one or more accounts say on the matter.
   *
   * @param says the reading in the words of one of them
   * @param voice the entity whose claim it is; empty where it is the outlets' own
   * @param articles ids of the articles that say so
   * @param independent how many independent reports these are
   * @param evidence the words, at least one excerpt
   */
  public record Reading(
      String says,
      Optional<String> voice,
      List<String> articles,
      int independent,
      List<Excerpt> evidence) {

    /**
     * @throws IllegalArgumentException if there is no evidence
     */
    public Reading {
      articles = List.copyOf(articles);
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a reading without evidence: " + says);
      }
    }
  }

  /** How readings stand to each other. */
  public enum Kind {
    /** They say the same. */
    AGREEMENT,
    /** They fit together; one says more, or words it otherwise. */
    DETAIL,
    /** They can't all be true, or the parties dispute it. */
    CONFLICT,
    /** An earlier expectation or figure was replaced by a later one. */
    OVERTAKEN,
    /** One report alone says it. */
    SOLE;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the readings differ in, or agree on. */
  public enum Aspect {
    QUANTITY,
    POLARITY,
    TIME,
    PLACE,
    ACTOR,
    WORDING,
    MODALITY,
    OTHER;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
