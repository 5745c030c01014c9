package org.rashomon.app.web;

import java.util.List;

/** How a story came to be what it is, the latest first. */
record HistoryPage(String story, String storyTitle, List<Telling> tellings, Pager pager) {
  /**
   * What one telling brought.
   *
   * @param when in words
   */
  record Telling(String when, List<Event> events) {}

  /**
   * One thing it brought.
   *
   * @param what in words: "New report", "Accounts differ, no longer"
   * @param href of the article, of a report; else empty
   */
  record Event(String what, String text, String href) {}
}
