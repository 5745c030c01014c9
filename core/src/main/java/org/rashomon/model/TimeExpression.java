package org.rashomon.model;

/**
 * Words that name a time, with their value as TimeML's TIMEX3 writes it.
 *
 * @param excerpt the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as {@code 2019-02-28T14:00}, {@code P3D} or, where the article's
 *     date is not known, an underspecified {@code XXXX-WXX-4}
 * @param decidedBy the rule that read it
 * @see <a href="http://timeml.org/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1</a>
 */
public record TimeExpression(Excerpt excerpt, Type type, String value, String decidedBy) {
  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
