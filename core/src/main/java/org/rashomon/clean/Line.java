package org.rashomon.clean;

import org.rashomon.model.Span;

/**
 * A line of text that is not blank.
 *
 * @param span without the white space around it
 * @param text its words
 */
record Line(Span span, String text) {
  private static final String CLOSING = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([";
  private static final String BULLETS = "-–—•*·►▪●";

  int words() {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
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
    return ".!?…:;,".indexOf(lastMark()) >= 0;
  }

  boolean isQuestion() {
    return lastMark() == '?';
  }

  /** Whether it is a paragraph of running text, or the greater part of one. */
  boolean isProse() {
    return words() >= 12 || (words() >= 4 && endsAsSentence());
  }

  boolean isBullet() {
    return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
  }

  boolean startsWithCapital() {
    int first = 0;
    while (first < text.length() - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return Character.isUpperCase(text.charAt(first)) || Character.isDigit(text.charAt(first));
  }

  boolean holdsDoubleQuote() {
    return text.chars().anyMatch(c -> c == '"' || c == '“' || c == '”');
  }

  boolean hasCapital() {
    return text.chars().anyMatch(Character::isUpperCase);
  }
}
