package org.rashomon.tell.page;

import java.util.List;
import java.util.Locale;

/** Numbers and lists in running text. */
public final class English {
  private static final List<String> SMALL = List.of(
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  private English() {}

  /** "A, B and C". */
  public static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
  }

  /** "one report", "twelve reports", "13 reports". */
  public static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  public static String count(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** In words as far as newspapers do so. */
  public static String number(int number) {
    return number >= 0 && number < SMALL.size() ? SMALL.get(number) : String.valueOf(number);
  }

  public static String capitalized(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
