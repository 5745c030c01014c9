package org.rashomon.model;

/**
 * Words that two articles share because one has them from the other, or both from a third.
 *
 * @param from the words in the one article
 * @param to the words in the other
 * @param kind how alike they are
 * @param quoted whether both merely quote the same speech; that is no copying of one by the other
 */
public record Passage(Excerpt from, Excerpt to, Kind kind, boolean quoted) {

  /** The same, told from the other article. */
  public Passage turned() {
    return new Passage(to, from, kind, quoted);
  }

  /** How alike two passages are. */
  public enum Kind {
    VERBATIM,
    EDITED
  }
}
