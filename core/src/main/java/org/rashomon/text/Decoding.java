package org.rashomon.text;

import java.nio.charset.Charset;

/** A trial of an encoding: of how many characters beyond ASCII it makes sense, and of how many it makes none. */
record Decoding(long good, long broken) {
  /** A page in its own encoding has a broken character here and there; in a wrong one of many bytes, one in three. */
  private static final int GOOD_TO_ONE_BROKEN = 50;

  static Decoding of(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long broken = text.chars().filter(Decoding::isBroken).count();
    return new Decoding(text.chars().filter(c -> c > 0x7f).count() - broken, broken);
  }

  private static boolean isBroken(int c) {
    return c == '\ufffd' || (c >= 0x80 && c < 0xa0 && c != 0x85);
  }

  boolean isClean() {
    return good >= GOOD_TO_ONE_BROKEN * broken;
  }
}
