package org.rashomon.clean;

import java.util.Locale;

/** Compares headlines as readers do. */
final class Headlines {
  private Headlines() {}

  /** Whether two headlines are the same but for case, marks and spaces. */
  static boolean same(String one, String other) {
    String letters = letters(one);
    return !letters.isEmpty() && letters.equals(letters(other));
  }

  /** The letters and digits alone, in lower case, with single spaces. */
  static String letters(String headline) {
    return headline.toLowerCase(Locale.ROOT).replaceAll("['’‘]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
