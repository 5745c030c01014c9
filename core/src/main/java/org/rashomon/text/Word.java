package org.rashomon.text;

import org.rashomon.model.Span;

/**
 * A word or number of a text, in a form that can be compared over outlets.
 *
 * @param form lower case, without a possessive, in one spelling ({@code -ize}, {@code us} for "U.S."), as
 *     {@link Spelling} has it
 * @param stem the form without inflection
 * @param capital whether the text has it with a capital
 * @param span where it stands
 */
public record Word(String form, String stem, boolean capital, Span span) {

  /** Whether it carries meaning of its own, as "bridge" does and "of" does not. */
  public boolean isContent() {
    return Words.saysSomething(form);
  }

  /** Whether it starts with a digit. */
  public boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }
}
