package org.rashomon.compare;

import java.util.List;
import java.util.Locale;

/** Pieces of plain English that explanations are put together from. */
final class Phrases {
  private static final List<String> SMALL = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten");

  private Phrases() {}

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A number as a newspaper prints it: in words up to ten, without decimals where it has none. */
  static String number(double number) {
    if (number != Math.rint(number) || Math.abs(number) > 1e15) {
      return String.valueOf(number);
    }
    long whole = (long) number;
    return whole >= 0 && whole < SMALL.size() ? SMALL.get((int) whole) : String.format(Locale.ROOT, "%,d", whole);
  }

  /** Words in curly quotation marks, without those that already stand around them. */
  static String quoted(String words) {
    return "\u201c" + words.strip() + "\u201d";
  }

  /**
   * What reports give, one after another.
   *
   * @param inTime the earliest first
   * @param apart of reports that have no date to put them in order with the others
   */
  static String inOrder(List<String> inTime, List<String> apart) {
    return sentence(String.join("; later, ", inTime)) + "."
        + (apart.isEmpty() ? "" : " Without a date that tells when: " + String.join("; ", apart) + ".");
  }

  /** With a full stop, unless an ellipsis ends it. */
  static String ended(String words) {
    return words.endsWith("\u2026") ? words : words + ".";
  }

  /** With a capital first letter. */
  static String sentence(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
