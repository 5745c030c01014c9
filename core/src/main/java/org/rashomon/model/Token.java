package org.rashomon.model;

/**
 * A word, a number or a punctuation mark.
 *
 * @param span where it stands in the article's text
 * @param kind which of these
 */
public record Token(Span span, Kind kind) {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }
}
