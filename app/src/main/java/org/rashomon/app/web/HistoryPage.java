package org.rashomon.app.web;

import java.util.List;

/** How a story came to be what it is, the latest first. */
record HistoryPage(String story, String storyTitle, List<Telling> tellings, Pager pager) {
  /**
   * What the tellings of one minute brought.
   *
   * @param when day and time, in words
   */
  record Telling(String when, List<Event> events) {}

  /**
   * One thing it brought.
   *
   * @param what in words: "New report", "Accounts differ, no longer"
   * @param href where it is now; empty where it is there no more
   * @param earlier what was said of it before; empty where there was nothing, or it says the same
   * @param later what is said since; empty where there is nothing
   */
  record Event(String what, String text, String href, String earlier, String later) {
    static Event of(String what, String text, String href) {
      return new Event(what, text, href, "", "");
    }
  }
}
