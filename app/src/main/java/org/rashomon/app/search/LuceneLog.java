package org.rashomon.app.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Lucene has to say of its own accord: that a module would make it faster. Standard error is the program's. */
final class LuceneLog {
  /** Held here, for a logger that nobody holds is forgotten with its level. */
  private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  static void quiet() {
    LOGGER.setLevel(Level.OFF);
  }
}
