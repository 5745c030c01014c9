package org.rashomon.understand;

import java.util.Locale;

/** The place, day and agency that open a report: "OSLO, Norway, March 3 (XY) - ". */
final class Dateline {
  private static final int LONGEST = 18;

  private Dateline() {}

  /** The token after the dash that closes a sentence's dateline; 0 if it has none. */
  static int end(SentenceWords words) {
    boolean shouted = words.isWord(0) && words.raw(0).length() > 1
        && words.raw(0).equals(words.raw(0).toUpperCase(Locale.ROOT));
    boolean dated = false;
    for (int i = 0; i < Math.min(words.size(), LONGEST) && words.isCapital(0); i++) {
      dated |= FunctionWords.CALENDAR.contains(words.at(i)) || words.is(i, ")");
      if (i > 0 && words.isAny(i, "-", "–", "—", "--") && !words.touches(i)) {
        return shouted || dated ? i + 1 : 0;
      }
      if (!words.isCapital(i) && !words.isNumber(i) && !words.isPunctuation(i)) {
        return 0;
      }
    }
    return 0;
  }
}
