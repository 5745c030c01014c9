package org.rashomon.read;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the tags and words of XML as feeds have it: with control characters, bare ampersands, tags that don't match and
 * an end that comes too soon. It holds one token at a time, however long the file. A document type is skipped, so it can
 * name no entities, and nothing is ever fetched; the named references of HTML are known.
 */
final class XmlScanner {
  /** What the scanner stands at. */
  enum Token {
    START,
    END,
    /** Longer words come in several tokens. */
    WORDS,
    END_OF_FILE
  }

  private static final String CDATA = "<![CDATA[";

  private static final int BUFFER = 1 << 14;

  /** Words are handed on when they are so long. */
  private static final int LONGEST_WORDS = 1 << 16;

  /** No more of a tag is kept; addresses that hold pictures are longer, and nothing here wants them. */
  private static final int LONGEST_TAG = 1 << 16;

  private final Reader in;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder words = new StringBuilder();
  private int at;
  private int filled;
  private int tagLength;
  private boolean inSection;
  private boolean emptyElement;
  private boolean cutOff;
  private String name = "";
  private Map<String, String> attributes = Map.of();

  XmlScanner(Reader in) {
    this.in = in;
  }

  /** The element's name as written, in lower case. */
  String name() {
    return name;
  }

  /** The words, with references resolved. */
  CharSequence words() {
    return words;
  }

  /** The attributes of a start tag, their names in lower case. */
  Map<String, String> attributes() {
    return attributes;
  }

  /** Whether the file ended within a tag or section. */
  boolean endsEarly() {
    return cutOff;
  }

  Token next() throws IOException {
    if (emptyElement) {
      emptyElement = false;
      return Token.END;
    }
    words.setLength(0);
    while (inSection || peek() >= 0) {
      if (inSection || starts(CDATA)) {
        return section();
      } else if (starts("<!--")) {
        skipPast("-->");
      } else if (starts("<?")) {
        skipPast("?>");
      } else if (starts("<!")) {
        skipDeclaration();
      } else {
        return atTag() ? tag() : text();
      }
    }
    return Token.END_OF_FILE;
  }

  /** The next character, or -1 at the end. */
  private int peek() throws IOException {
    return at < filled || has(1) ? buffer[at] : -1;
  }

  private boolean has(int length) throws IOException {
    while (filled - at < length) {
      System.arraycopy(buffer, at, buffer, 0, filled - at);
      filled -= at;
      at = 0;
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        return false;
      }
      clean(filled, filled + read);
      filled += read;
    }
    return true;
  }

  /** XML allows no control characters; feeds have them. */
  private void clean(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = buffer[i];
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
        buffer[i] = ' ';
      }
    }
  }

  private boolean starts(String mark) throws IOException {
    if (buffer[at] != mark.charAt(0) || !has(mark.length())) {
      return false;
    }
    for (int i = 1; i < mark.length(); i++) {
      if (buffer[at + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A sign that opens nothing is a word like any other. */
  private boolean atTag() throws IOException {
    if (buffer[at] != '<' || !has(2)) {
      return buffer[at] == '<';
    }
    char after = buffer[at + 1];
    return after == '/' || Character.isLetter(after) || after == '_' || after == ':';
  }

  private void skipPast(String mark) throws IOException {
    while (peek() >= 0) {
      if (starts(mark)) {
        at += mark.length();
        return;
      }
      at++;
    }
    cutOff = true;
  }

  /** A document type may hold declarations in square brackets, with closing signs in them. */
  private void skipDeclaration() throws IOException {
    boolean inBrackets = false;
    for (int c = peek(); c >= 0; c = peek()) {
      at++;
      inBrackets = c == '[' || (inBrackets && c != ']');
      if (c == '>' && !inBrackets) {
        return;
      }
    }
    cutOff = true;
  }

  private Token section() throws IOException {
    at += inSection ? 0 : CDATA.length();
    inSection = true;
    while (peek() >= 0 && words.length() < LONGEST_WORDS) {
      if (starts("]]>")) {
        at += 3;
        inSection = false;
        return Token.WORDS;
      }
      appendUpTo(']', ']');
    }
    if (peek() < 0) {
      inSection = false;
      cutOff = true;
    }
    return Token.WORDS;
  }

  private Token text() throws IOException {
    while (peek() >= 0 && words.length() < LONGEST_WORDS && !atTag() && !starts("<!") && !starts("<?")) {
      if (buffer[at] == '&') {
        reference(words);
      } else {
        appendUpTo('<', '&');
      }
    }
    return Token.WORDS;
  }

  /** Appends at least one character of the buffer, and those up to either sign. */
  private void appendUpTo(char sign, char other) {
    int from = at++;
    while (at < filled && buffer[at] != sign && buffer[at] != other) {
      at++;
    }
    words.append(buffer, from, at - from);
  }

  private Token tag() throws IOException {
    at++;
    tagLength = 0;
    boolean closing = peek() == '/';
    at += closing ? 1 : 0;
    name = readName();
    attributes = Map.of();
    boolean slash = false;
    int c = peek();
    while (c >= 0 && c != '>' && c != '<') {
      slash = c == '/';
      readAttribute();
      c = peek();
    }
    if (c < 0) {
      cutOff = true;
      return Token.END_OF_FILE;
    }
    at += c == '>' ? 1 : 0;
    emptyElement = slash && !closing;
    return closing ? Token.END : Token.START;
  }

  private void readAttribute() throws IOException {
    String attribute = readName();
    if (attribute.isEmpty()) {
      at++;
      return;
    }
    skipSpace();
    if (peek() == '=') {
      at++;
      skipSpace();
      attributes = attributes.isEmpty() ? new HashMap<>() : attributes;
      attributes.putIfAbsent(attribute, value());
    }
  }

  private String value() throws IOException {
    int quote = peek() == '"' || peek() == '\'' ? peek() : -1;
    at += quote < 0 ? 0 : 1;
    StringBuilder value = new StringBuilder();
    int c = peek();
    while (c >= 0 && c != quote && (quote >= 0 || (c != '>' && c != '<' && !Character.isWhitespace(c)))) {
      if (c == '&') {
        reference(value);
      } else {
        at++;
        append(value, (char) c);
      }
      c = peek();
    }
    at += c == quote && c >= 0 ? 1 : 0;
    return value.toString();
  }

  private void append(StringBuilder part, char c) {
    if (tagLength++ < LONGEST_TAG) {
      part.append(c);
    }
  }

  private void skipSpace() throws IOException {
    while (peek() >= 0 && Character.isWhitespace(buffer[at])) {
      at++;
    }
  }

  private String readName() throws IOException {
    StringBuilder read = new StringBuilder();
    while (peek() >= 0 && isName(buffer[at])) {
      append(read, buffer[at++]);
    }
    return read.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  /** A reference that can't be resolved stays as it is written. */
  private void reference(StringBuilder to) throws IOException {
    has(References.LONGEST + 2);
    int end = at + 1;
    int last = Math.min(filled, at + References.LONGEST + 2);
    while (end < last && buffer[end] != ';') {
      end++;
    }
    String value = end < last ? References.resolve(new String(buffer, at + 1, end - at - 1)) : "";
    to.append(value.isEmpty() ? "&" : value);
    at = value.isEmpty() ? at + 1 : end + 1;
  }
}
