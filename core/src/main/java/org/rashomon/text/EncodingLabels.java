package org.rashomon.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of encodings mean on the web, by the table of the Encoding standard: {@code latin1} is Windows-1252,
 * {@code gb2312} is GB 18030.
 */
final class EncodingLabels {
  private static final Map<String, Charset> CHARSETS = read();

  private EncodingLabels() {}

  /** The encoding a label names; nothing where the standard knows no such label, or Java no such encoding. */
  static Optional<Charset> charset(String label) {
    return Optional.ofNullable(CHARSETS.get(label.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Charset> read() {
    Map<String, Charset> charsets = new HashMap<>();
    for (String line : WordList.lines(EncodingLabels.class, "encodings.txt")) {
      String name = line.substring(0, line.indexOf(": "));
      if (Charset.isSupported(name)) {
        for (String label : line.substring(name.length() + 2).split(" ", -1)) {
          charsets.put(label, Charset.forName(name));
        }
      }
    }
    return Map.copyOf(charsets);
  }
}
