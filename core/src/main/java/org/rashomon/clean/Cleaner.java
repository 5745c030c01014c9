package org.rashomon.clean;

import org.rashomon.model.Reason;
import org.rashomon.model.Cleaned;
import org.rashomon.model.RawDocument;

/** Finds the article in a document. Safe for use by many threads. */
public final class Cleaner {

  /**
   * Decides whether there is an article in the document, and what it is. Never throws on bad input.
   */
  public Cleaned clean(RawDocument document) {
    return new Cleaned.Rejected(document.origin(), Reason.UNREADABLE, "");
  }
}
