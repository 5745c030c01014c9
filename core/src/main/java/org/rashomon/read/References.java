package org.rashomon.read;

import java.nio.charset.Charset;
import java.util.Map;
import org.jsoup.nodes.Entities;

/** Resolves character references: XML's, and HTML's, which feeds have without declaring them. */
final class References {
  /** The longest of HTML's names, CounterClockwiseContourIntegral. */
  static final int LONGEST = 31;

  private static final Map<String, String> XML = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private References() {}

  /**
   * The characters a reference stands for, or nothing.
   *
   * @param reference without the ampersand and the semicolon
   */
  static String resolve(String reference) {
    if (reference.startsWith("#")) {
      return character(reference.substring(1));
    }
    String xml = XML.get(reference);
    return xml == null ? Entities.getByName(reference) : xml;
  }

  private static String character(String digits) {
    try {
      boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
      return character(hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static String character(int c) {
    if (!Character.isValidCodePoint(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      return "";
    }
    if (c >= 0x80 && c < 0xa0) {
      // HTML reads these as Windows-1252, and that is what was meant.
      return new String(new byte[]{(byte) c}, WINDOWS_1252);
    }
    boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
    return control ? " " : Character.toString(c);
  }
}
