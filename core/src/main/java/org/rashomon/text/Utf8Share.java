package org.rashomon.text;

import java.nio.charset.StandardCharsets;

/** How much of some bytes is UTF-8. */
final class Utf8Share {
  private static final char REPLACEMENT = '\ufffd';

  /** A text that is UTF-8 but for one broken character in so many is taken for damaged UTF-8. */
  private static final int GOOD_TO_ONE_BROKEN = 10;

  /** The escape character of ISO 2022. */
  private static final int ESCAPE = 0x1b;

  /** The longest beginning of a character that a cut can leave. */
  private static final int LONGEST_STUMP = 3;

  private final byte[] bytes;
  private final long good;
  private final long broken;
  private final long meant;

  Utf8Share(byte[] bytes) {
    this.bytes = bytes;
    String text = new String(bytes, StandardCharsets.UTF_8);
    long replaced = 0;
    long beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      replaced += c == REPLACEMENT ? 1 : 0;
      beyond += c > 0x7f && !Character.isLowSurrogate(c) ? 1 : 0;
    }
    this.meant = replacementsMeant();
    this.broken = replaced - meant;
    this.good = beyond - replaced;
  }

  /** Others have decoded wrongly before and written the replacement character itself. */
  private long replacementsMeant() {
    long meant = 0;
    for (int i = 2; i < bytes.length; i++) {
      meant += bytes[i] == (byte) 0xbd && bytes[i - 1] == (byte) 0xbf && bytes[i - 2] == (byte) 0xef ? 1 : 0;
    }
    return meant;
  }

  /** Whether it is all ASCII. */
  boolean isPlain() {
    return good == 0 && broken == 0 && meant == 0;
  }

  /** Whether ASCII holds the characters by which ISO 2022 changes alphabets. */
  boolean shifts() {
    for (byte each : bytes) {
      if (each == ESCAPE) {
        return true;
      }
    }
    return false;
  }

  boolean isValid() {
    return broken == 0 || (good > 0 && broken == 1 && isCut());
  }

  /** Whether a cut or a broken byte here and there is all that is wrong with it. */
  boolean isDamaged() {
    return good > GOOD_TO_ONE_BROKEN * broken;
  }

  /** Whether it is UTF-8 rather than anything else, for bytes that are declared to be. */
  boolean isRather() {
    return good > broken;
  }

  /** Whether it ends within a character. */
  private boolean isCut() {
    int first = bytes.length - 1;
    while (first > 0 && bytes.length - first < LONGEST_STUMP && (bytes[first] & 0xc0) == 0x80) {
      first--;
    }
    return first >= 0 && (bytes[first] & 0xc0) == 0xc0;
  }
}
