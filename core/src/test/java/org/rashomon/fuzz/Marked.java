package org.rashomon.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sees to it that bytes are taken for the format that is to be tried. */
final class Marked {
  private Marked() {}

  /** The bytes, behind the mark unless they begin with its first letters. */
  static byte[] with(String mark, byte[] bytes) {
    byte[] first = mark.getBytes(StandardCharsets.US_ASCII);
    int alike = Math.min(first.length, 4);
    if (bytes.length >= alike && Arrays.equals(first, 0, alike, bytes, 0, alike)) {
      return bytes;
    }
    return ByteBuffer.allocate(first.length + bytes.length).put(first).put(bytes).array();
  }
}
