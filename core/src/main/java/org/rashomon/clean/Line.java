package org.rashomon.clean;

import org.rashomon.model.Span;

/**
 * A line of text that is not blank.
 *
 * @param span without the white space around it
 * @param text what stands there
 * @param words how many words; where a script has no spaces, one for every two characters
 */
record Line(Span span, String text, int words) {
  private static final String CLOSING = "\"'”’»)]」』）";
  private static final String OPENING = "\"'“‘«([「『（¿¡";
  private static final String ENDS = ".!?…。！？؟۔।";
  private static final String GOES_ON = ":;,：；，、،";
  private static final String QUESTION = "?？؟";
  private static final String DOUBLE_QUOTES = "\"“”„«»「」";
  private static final String BULLETS = "-–—•*·►▪●";

  static Line of(Span span, String text) {
    return new Line(span, text, WordCount.of(text));
  }

  /** The last character that is no closing mark. */
  char lastMark() {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(last);
  }

  /** Whether it ends as a sentence does, or as one that goes on. */
  boolean endsAsSentence() {
    return ENDS.indexOf(lastMark()) >= 0 || GOES_ON.indexOf(lastMark()) >= 0;
  }

  /** Whether it ends as a sentence does that is over. */
  boolean isComplete() {
    return ENDS.indexOf(lastMark()) >= 0;
  }

  boolean isQuestion() {
    return QUESTION.indexOf(lastMark()) >= 0;
  }

  /** Whether it is a paragraph of running text, or the greater part of one. */
  boolean isProse() {
    return words() >= 12 || (words() >= 4 && endsAsSentence());
  }

  boolean isBullet() {
    return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
  }

  /** Whether it starts as a sentence does: with a capital, a digit, or a letter of a script without capitals. */
  boolean startsWithCapital() {
    int first = 0;
    while (first < text.length() - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return isCapital(text.codePointAt(first)) || Character.isDigit(text.charAt(first));
  }

  boolean holdsDoubleQuote() {
    return text.chars().anyMatch(c -> DOUBLE_QUOTES.indexOf(c) >= 0);
  }

  boolean hasCapital() {
    return text.codePoints().anyMatch(Line::isCapital);
  }

  /** Whether all its letters are capitals, and there are some. */
  boolean isAllCapitals() {
    return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isCapital(int letter) {
    return Character.isLetter(letter) && !Character.isLowerCase(letter);
  }
}
