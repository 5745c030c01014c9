package org.rashomon.app.web;

import java.util.List;

/**
 * Two articles side by side.
 *
 * @param note what they share, in one sentence
 * @param differences matters on which they read differently
 */
record ComparePage(String story, String storyTitle, String note, Side one, Side other, List<Difference> differences) {
  /** One of the two. */
  record Side(String publisher, String title, String published, String href, MarkedText text) {}

  /**
   * A matter on which the two differ.
   *
   * @param kind of the finding, in words
   */
  record Difference(String kind, String matter, String explanation, List<Reading> readings) {}

  /**
   * What one says.
   *
   * @param whose the article it stands in
   */
  record Reading(String whose, String says) {}
}
