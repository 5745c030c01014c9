package org.rashomon.model;

/**
 * How a part of an article's text was set on its page, where that is more than a paragraph. Headings are {@link
 * Furniture}.
 *
 * @param span where it stands in the article's text
 * @param kind as what it was set
 */
public record Layout(Span span, Kind kind) {

  /** As what a part of a text is set. */
  public enum Kind {
    /** An item of a list. */
    LIST_ITEM,
    /** A paragraph set off as quoted. */
    QUOTE,
    /** A row of a table; tabs part its cells. */
    TABLE_ROW
  }
}
