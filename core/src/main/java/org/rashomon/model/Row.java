package org.rashomon.model;

import java.util.List;

/**
 * A row of the alignment: one matter, and how each account reads on it.
 *
 * @param matter what the readings are about, in a few words that they share
 * @param readings claims of the accounts on it, in the order of the story's accounts; an account
 *     may have several
 * @param decidedBy the rule that brought them together
 * @param likeness how alike the readings are, in [0, 1]
 */
public record Row(String matter, List<Reading> readings, String decidedBy, double likeness) {

  public Row {
    readings = List.copyOf(readings);
  }

  /**
   * What one account has.
   *
   * @param article the id of the article
   * @param claim whose entities and speaker are those of the story
   */
  public record Reading(String article, Claim claim) {}
}
