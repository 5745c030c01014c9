package org.rashomon.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares headlines as readers do. */
final class Headlines {
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Headlines() {}

  /** Whether two headlines are the same but for case, marks and spaces. */
  static boolean same(String one, String other) {
    String letters = letters(one);
    return !letters.isEmpty() && letters.equals(letters(other));
  }

  /** The letters and digits alone, in lower case, with single spaces. */
  static String letters(String headline) {
    return NO_LETTERS.matcher(APOSTROPHES.matcher(headline.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll(" ")
        .strip();
  }
}
