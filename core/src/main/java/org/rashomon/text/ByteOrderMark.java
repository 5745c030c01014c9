package org.rashomon.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes some files begin with to tell their encoding.
 *
 * @param length how many bytes it takes
 */
public record ByteOrderMark(Charset charset, int length) {

  /** The mark the bytes begin with, if they do. */
  public static Optional<ByteOrderMark> of(byte[] head) {
    if (starts(head, 0xef, 0xbb, 0xbf)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
    }
    if (starts(head, 0xff, 0xfe)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
    }
    if (starts(head, 0xfe, 0xff)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] head, int... mark) {
    boolean same = head.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (head[i] & 0xff) == mark[i];
    }
    return same;
  }
}
