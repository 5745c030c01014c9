package org.rashomon.model;

import java.util.Objects;

/**
 * Words that stand in an article, with the place where they stand.
 *
 * <p>Only {@link Article#excerpt(Span)} makes one, so that nothing can be shown that no article
 * says.
 */
public final class Excerpt {
  private final String article;
  private final Span span;
  private final Span codePoints;
  private final String exact;

  Excerpt(String article, Span span, Span codePoints, String exact) {
    this.article = article;
    this.span = span;
    this.codePoints = codePoints;
    this.exact = exact;
  }

  /** The id of the article. */
  public String article() {
    return article;
  }

  /** Where the words stand in {@link Article#text()}, in UTF-16 code units. */
  public Span span() {
    return span;
  }

  /** The same place in Unicode code points, as every output gives it. */
  public Span codePoints() {
    return codePoints;
  }

  /** The words themselves. */
  public String exact() {
    return exact;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Excerpt that && article.equals(that.article) && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article, span);
  }

  @Override
  public String toString() {
    return article + span + " \"" + exact + '"';
  }
}
