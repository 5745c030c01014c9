package org.rashomon.model;

/** What cleaning makes of a document: an article, or the reason why there is none. */
public sealed interface Cleaned {

  /** The document holds this article. */
  record Kept(Article article) implements Cleaned {}

  /**
   * The document is left out. Bad input is a value with reason and place, never an exception.
   *
   * @param origin where it was found
   * @param reason why it is left out
   * @param detail one sentence for the user
   */
  record Rejected(Origin origin, Reason reason, String detail) implements Cleaned {}
}
