package org.rashomon.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in the form in which texts are compared: lower case, without marks, and, where asked for,
 * without endings and without words that say little.
 */
public final class Words {
  private static final Set<String> STOP_WORDS = WordList.of(Words.class, "stop-words.txt");

  private Words() {}

  /**
   * Every word and number, in lower case, in order; {@code "Kim’s 35-year-old"} gives {@code kim, 35, year, old}.
   */
  public static List<String> all(CharSequence text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isInWord(text, i, start >= 0)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(plain(text.subSequence(start, i).toString()));
        start = -1;
      }
    }
    return words;
  }

  /** Stems of the words that say something, in order, repetitions included. */
  public static List<String> content(CharSequence text) {
    return all(text).stream().filter(Words::saysSomething).map(Stem::of).toList();
  }

  /** {@link #content} without repetitions. */
  public static Set<String> contentSet(CharSequence text) {
    return new LinkedHashSet<>(content(text));
  }

  /** Whether a lower-case word is none of the words that say little. */
  public static boolean saysSomething(String word) {
    return !STOP_WORDS.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)));
  }

  /** Apostrophes, full stops and commas belong to a word where letters or digits stand on both sides. */
  private static boolean isInWord(CharSequence text, int i, boolean begun) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    if (!begun || i + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    return switch (c) {
      case '\'', '\u2019' -> Character.isLetter(next);
      case '.', ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(next);
      default -> false;
    };
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean possessive = lower.endsWith("'s") && lower.length() > 2;
    String bare = possessive ? lower.substring(0, lower.length() - 2) : lower;
    return Character.isDigit(bare.charAt(0)) ? bare.replace(",", "") : bare;
  }
}
