package org.rashomon.clean;

/** Tells whether words end as a sentence does, in any script. */
final class SentenceEnd {
  /** Full stops and their like: Latin, Arabic, Urdu, Devanagari, Chinese and Japanese, Armenian, Ethiopic, Khmer, Burmese. */
  private static final String MARKS = ".!?…:;؟۔।॥。！？｡：；։።៕။";

  private static final String CLOSING = "\"'”’»›)]}」』）】";

  private SentenceEnd() {}

  static boolean of(String text) {
    int last = text.length() - 1;
    while (last > 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && MARKS.indexOf(text.charAt(last)) >= 0;
  }
}
