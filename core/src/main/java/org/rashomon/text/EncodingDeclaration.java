package org.rashomon.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the first bytes of markup say of their encoding: an XML declaration or a meta element, read as the HTML standard's
 * prescan reads them (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
 */
final class EncodingDeclaration {
  /**
   * The standard asks for the first 1,024 bytes and lets a parser start anew where the meta element comes later, which
   * it does behind inlined styles.
   */
  private static final int HEAD = 1 << 16;

  private static final String SPACE = "\t\n\f\r ";

  private final String head;
  private int at;

  private EncodingDeclaration(byte[] bytes) {
    this.head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** The encoding of an XML declaration, which is the first there is in the file. */
  static Optional<String> xml(byte[] bytes) {
    String head = new EncodingDeclaration(bytes).head.stripLeading();
    int end = head.indexOf('>');
    int name = head.indexOf("encoding");
    if (!head.startsWith("<?xml") || name < 0 || name > end) {
      return Optional.empty();
    }
    return labelAfter(head.substring(0, end), name + "encoding".length());
  }

  /** The encoding of the first meta element that names one. */
  static Optional<String> meta(byte[] bytes) {
    return new EncodingDeclaration(bytes).firstMeta();
  }

  private Optional<String> firstMeta() {
    for (at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
      if (head.startsWith("<!--", at)) {
        at = after("-->", at + 2);
      } else if (isMeta()) {
        Optional<String> label = label(attributes(at + "<meta".length()));
        if (label.isPresent()) {
          return label;
        }
      } else {
        skipTag();
      }
    }
    return Optional.empty();
  }

  private boolean isMeta() {
    int end = at + "<meta".length();
    return head.regionMatches(true, at, "<meta", 0, "<meta".length()) && end < head.length()
        && (SPACE + "/").indexOf(head.charAt(end)) >= 0;
  }

  private void skipTag() {
    int name = head.startsWith("</", at) ? at + 2 : at + 1;
    if (name < head.length() && isLetter(head.charAt(name))) {
      attributes(name);
    } else {
      boolean declaration = name < head.length() && "!/?".indexOf(head.charAt(name)) >= 0;
      at = declaration ? after(">", name) : name;
    }
  }

  private int after(String mark, int from) {
    int found = head.indexOf(mark, from);
    return found < 0 ? head.length() : found + mark.length();
  }

  /** A tag's attributes, the first of each name; leaves off behind the tag. */
  private Map<String, String> attributes(int from) {
    Map<String, String> attributes = new HashMap<>();
    at = from;
    while (at < head.length() && head.charAt(at) != '>') {
      int start = at;
      String name = upTo(SPACE + "/=>").toLowerCase(Locale.ROOT);
      skipSpace();
      if (at < head.length() && head.charAt(at) == '=') {
        at++;
        skipSpace();
        attributes.putIfAbsent(name, value());
      }
      at += at == start ? 1 : 0;
    }
    return attributes;
  }

  private String value() {
    boolean quoted = at < head.length() && "\"'".indexOf(head.charAt(at)) >= 0;
    if (!quoted) {
      return upTo(SPACE + ">");
    }
    String quote = head.substring(at, at + 1);
    at++;
    String value = upTo(quote);
    at++;
    return value;
  }

  private String upTo(String ends) {
    int from = Math.min(at, head.length());
    at = from;
    while (at < head.length() && ends.indexOf(head.charAt(at)) < 0) {
      at++;
    }
    return head.substring(from, at);
  }

  private void skipSpace() {
    while (at < head.length() && SPACE.indexOf(head.charAt(at)) >= 0) {
      at++;
    }
  }

  private static Optional<String> label(Map<String, String> meta) {
    Optional<String> charset = Optional.ofNullable(meta.get("charset"));
    boolean pragma = "content-type".equalsIgnoreCase(meta.getOrDefault("http-equiv", ""));
    return charset.or(() -> pragma ? inContent(meta.getOrDefault("content", "")) : Optional.empty());
  }

  /** {@code text/html; charset=...}. */
  private static Optional<String> inContent(String content) {
    int name = content.toLowerCase(Locale.ROOT).indexOf("charset");
    return name < 0 ? Optional.empty() : labelAfter(content, name + "charset".length());
  }

  /** The word after an equals sign, quoted or not. */
  private static Optional<String> labelAfter(String text, int from) {
    String rest = text.substring(from).strip();
    if (!rest.startsWith("=")) {
      return Optional.empty();
    }
    String value = rest.substring(1).strip();
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    String[] parts = quoted ? value.substring(1).split(value.substring(0, 1), 2) : value.split("[\\s;?]", 2);
    return Optional.of(parts[0].strip()).filter(label -> !label.isEmpty());
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
