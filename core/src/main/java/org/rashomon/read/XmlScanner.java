package org.rashomon.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the tags and words of XML as feeds have it: with control characters, bare ampersands, tags that don't match and
 * an end that comes too soon. It knows no entities but those of XML itself, so a document type can name none, and
 * nothing is ever fetched: other references stay as they are written.
 */
final class XmlScanner {
  /** What the scanner stands at. */
  enum Token {
    START,
    END,
    WORDS,
    END_OF_FILE
  }

  private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
      "'");

  /** The longest reference, of the last code point in hexadecimal digits, and some zeros. */
  private static final int LONGEST_REFERENCE = 12;

  private final String xml;
  private int at;
  private int tokenStart;
  private boolean emptyElement;
  private boolean cutOff;
  private String name = "";
  private String words = "";
  private Map<String, String> attributes = Map.of();

  XmlScanner(String xml) {
    this.xml = xml;
  }

  /** The element's name as written, in lower case. */
  String name() {
    return name;
  }

  /** The words, with references resolved. */
  String words() {
    return words;
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Where the present token begins. */
  int start() {
    return tokenStart;
  }

  /** Where the next token begins. */
  int end() {
    return at;
  }

  /** Whether the file ended within a tag or section. */
  boolean endsEarly() {
    return cutOff;
  }

  Token next() {
    tokenStart = at;
    if (emptyElement) {
      emptyElement = false;
      return Token.END;
    }
    while (at < xml.length()) {
      tokenStart = at;
      if (xml.startsWith("<![CDATA[", at)) {
        words = section("<![CDATA[".length(), "]]>");
        return Token.WORDS;
      } else if (xml.startsWith("<!--", at)) {
        section(4, "-->");
      } else if (xml.startsWith("<?", at)) {
        section(2, "?>");
      } else if (xml.startsWith("<!", at)) {
        int end = Markup.afterDoctype(xml, at);
        at = end < 0 ? cutOff() : end;
      } else {
        return xml.charAt(at) == '<' ? tag() : text();
      }
    }
    return Token.END_OF_FILE;
  }

  private int cutOff() {
    cutOff = true;
    return xml.length();
  }

  private String section(int open, String close) {
    int start = Math.min(at + open, xml.length());
    int end = xml.indexOf(close, start);
    at = end < 0 ? cutOff() : end + close.length();
    return xml.substring(start, end < 0 ? xml.length() : end);
  }

  private Token text() {
    int end = xml.indexOf('<', at);
    words = resolved(xml.substring(at, end < 0 ? xml.length() : end));
    at = end < 0 ? xml.length() : end;
    return Token.WORDS;
  }

  private Token tag() {
    boolean closing = xml.startsWith("</", at);
    at += closing ? 2 : 1;
    int from = at;
    skipName();
    name = xml.substring(from, at).toLowerCase(Locale.ROOT);
    attributes = new HashMap<>();
    while (at < xml.length() && xml.charAt(at) != '>') {
      readAttribute();
    }
    if (at >= xml.length()) {
      cutOff = true;
      return Token.END_OF_FILE;
    }
    emptyElement = !closing && xml.charAt(at - 1) == '/';
    at++;
    return closing ? Token.END : Token.START;
  }

  private void readAttribute() {
    int from = at;
    skipName();
    String attribute = xml.substring(from, at).toLowerCase(Locale.ROOT);
    if (at == from) {
      at++;
    } else if (xml.startsWith("=", at) && at + 1 < xml.length() && "\"'".indexOf(xml.charAt(at + 1)) >= 0) {
      int close = xml.indexOf(xml.charAt(at + 1), at + 2);
      int end = close < 0 ? xml.length() : close;
      attributes.put(attribute, resolved(xml.substring(at + 2, end)));
      at = Math.min(end + 1, xml.length());
    }
  }

  private void skipName() {
    while (at < xml.length() && isName(xml.charAt(at))) {
      at++;
    }
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  private static String resolved(String raw) {
    if (raw.indexOf('&') < 0) {
      return raw;
    }
    StringBuilder resolved = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      int end = raw.charAt(at) == '&' ? raw.indexOf(';', at) : -1;
      String reference = end > at && end - at <= LONGEST_REFERENCE ? raw.substring(at + 1, end) : "";
      String value = resolve(reference);
      resolved.append(value.isEmpty() ? raw.substring(at, at + 1) : value);
      at = value.isEmpty() ? at + 1 : end + 1;
    }
    return resolved.toString();
  }

  private static String resolve(String reference) {
    if (!reference.startsWith("#")) {
      return ENTITIES.getOrDefault(reference, "");
    }
    try {
      boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
      int c = hex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
      boolean character = Character.isValidCodePoint(c) && c != 0
          && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
      return character ? Character.toString(c) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
