package org.rashomon.clean;

/** Counts words, roughly, in any script. */
final class WordCount {
  /** Chinese and Japanese words have this many characters on the whole. */
  private static final int CHARACTERS_OF_A_WORD = 2;

  /** No script without spaces has a character before Thai's; asking Unicode of every letter takes time. */
  private static final char FIRST_UNSPACED = '\u0e00';

  private WordCount() {}

  /** How many words; where a script has no spaces, one for every two characters. */
  static int of(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      unspaced += isUnspaced(c) ? 1 : 0;
      boolean letter = Character.isLetterOrDigit(c) && !isUnspaced(c);
      boolean within = inWord && !Character.isWhitespace(c);
      words += letter && !within ? 1 : 0;
      inWord = letter || within;
    }
    return words + unspaced / CHARACTERS_OF_A_WORD;
  }

  private static boolean isUnspaced(char c) {
    return c >= FIRST_UNSPACED
        && (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30ff') || (c >= '\u0e00' && c <= '\u0e7f'));
  }
}
