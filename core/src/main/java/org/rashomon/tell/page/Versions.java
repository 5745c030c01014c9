package org.rashomon.tell.page;

import java.util.List;

/**
 * What changed between two versions of a report.
 *
 * @param name of the report
 * @param states the earlier version and the later, as far as is known which is which
 * @param order how that is known, or that it is not
 * @param headlines the earlier headline and the later; empty where they are the same
 * @param changes sentence by sentence
 */
record Versions(String id, String name, String states, String order, List<String> headlines, List<Change> changes) {
  /** Changes that can be taken in; more are shown on demand. */
  private static final int MOST_UNFOLDED = 20;

  boolean isLong() {
    return changes.size() > MOST_UNFOLDED;
  }

  /**
   * A sentence that changed.
   *
   * @param kind what became of it, in a word
   * @param before its words in the earlier version, those that went marked; empty if it was added
   * @param after its words in the later version, those that came marked; empty if it was removed
   */
  record Change(String id, String kind, List<WordDiff.Piece> before, List<WordDiff.Piece> after, List<Link> evidence) {}
}
