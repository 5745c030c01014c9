package org.rashomon.app.web;

import java.util.List;

/** The feeds that are watched. */
record FeedPage(List<Row> rows) {
  /**
   * A feed.
   *
   * @param read when it could be read last, in words
   * @param failure why it could not be read; empty where it could
   * @param next when it is asked again, in words
   */
  record Row(String title, String url, String read, String failure, String next, int articles) {}
}
