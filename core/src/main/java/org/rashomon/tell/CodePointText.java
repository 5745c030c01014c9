package org.rashomon.tell;

/** A text that is cut by code points, as fast where characters beyond the basic plane occur as where none do. */
final class CodePointText {
  private final String text;
  private final int[] codePoints;

  CodePointText(String text) {
    this.text = text;
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    this.codePoints = plain ? new int[0] : text.codePoints().toArray();
  }

  int length() {
    return codePoints.length == 0 ? text.length() : codePoints.length;
  }

  String between(int start, int end) {
    return codePoints.length == 0 ? text.substring(start, end) : new String(codePoints, start, end - start);
  }
}
