package org.rashomon.understand;

/** Parts of a day as TIMEX3 writes them. */
final class DayParts {
  private static final String[] CODES = {"TMO", "TAF", "TEV", "TNI", "TDT"};

  private DayParts() {}

  /** The code of a part, by its number in {@code time-words.txt}. */
  static String of(int part) {
    return CODES[part - 1];
  }
}
