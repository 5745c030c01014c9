package org.rashomon.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares headlines as readers do. */
final class Headlines {
  private static final String APOSTROPHES = "'’‘";

  /** Nothing longer is a headline or a summary; what stands first in a page's text may be of any length. */
  private static final int LONGEST = 2000;

  private Headlines() {}

  /** Whether two headlines are the same but for case, marks and spaces. */
  static boolean same(String one, String other) {
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return false;
    }
    String letters = letters(one);
    return !letters.isEmpty() && letters.equals(letters(other));
  }

  /** Whether half of a slug's words stand in the headline: it may have been made of an earlier one. */
  static boolean half(String slug, String headline) {
    List<String> words = List.of(letters(slug).split(" ", -1));
    Set<String> wanted = new HashSet<>(List.of(letters(headline).split(" ", -1)));
    return words.stream().filter(wanted::contains).count() * 2 >= words.size();
  }

  /** The letters and digits alone, in lower case, with single spaces. */
  static String letters(String headline) {
    String lower = headline.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    boolean parted = false;
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int c = lower.codePointAt(i);
      if (Character.isLetter(c) || isNumber(c)) {
        letters.append(parted && !letters.isEmpty() ? " " : "").appendCodePoint(c);
        parted = false;
      } else {
        parted |= APOSTROPHES.indexOf(c) < 0;
      }
    }
    return letters.toString();
  }

  /** As Unicode's category N: fractions and raised digits too. */
  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
