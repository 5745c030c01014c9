package org.rashomon.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.rashomon.text.ByteOrderMark;

/** Knows files that are no text at all. */
final class Binary {
  /** First bytes, as ISO 8859-1, and what begins so. */
  private static final Map<String, String> SIGNATURES = Map.ofEntries(
      Map.entry("%PDF-", "a PDF document"),
      Map.entry("PK\u0003\u0004", "a ZIP archive or office document"),
      Map.entry("\u0089PNG", "a PNG picture"),
      Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"),
      Map.entry("GIF8", "a GIF picture"),
      Map.entry("\u007fELF", "a program"),
      Map.entry("\u00ca\u00fe\u00ba\u00be", "a Java class"),
      Map.entry("BZh", "a bzip2 archive"),
      Map.entry("\u00fd7zXZ", "an xz archive"),
      Map.entry("(\u00b5/\u00fd", "a zstd archive"),
      Map.entry("7z\u00bc\u00af", "a 7-Zip archive"),
      Map.entry("Rar!", "a RAR archive"),
      Map.entry("SQLite format 3", "a database"),
      Map.entry("ID3", "a sound recording"),
      Map.entry("OggS", "a sound recording"),
      Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"));

  private Binary() {}

  /** What it is, if it is known not to be text. */
  static Optional<String> known(byte[] head) {
    if (ByteOrderMark.of(head).isPresent()) {
      return Optional.empty();
    }
    String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether it holds a zero byte, which text in no encoding but UTF-16 does. */
  static boolean holdsNull(byte[] head) {
    if (ByteOrderMark.of(head).isPresent()) {
      return false;
    }
    for (byte each : head) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
