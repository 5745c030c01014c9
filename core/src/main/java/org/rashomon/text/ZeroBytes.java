package org.rashomon.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 that has no byte order mark by the bytes that are zero: line ends, spaces and digits have one each. */
final class ZeroBytes {
  /** So many bytes tell. */
  private static final int HEAD = 1 << 14;

  /** Of the zero bytes, so many stand on one side in text; in pictures and programs they stand on either. */
  private static final double ON_ONE_SIDE = .98;

  /** Text without spaces has a line end or a digit once in so many characters. */
  private static final int ONE_IN = 200;

  private ZeroBytes() {}

  static Optional<Charset> charset(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int all = zeros[0] + zeros[1];
    if (all == 0 || all * ONE_IN * 2 < length || Math.max(zeros[0], zeros[1]) < ON_ONE_SIDE * all) {
      return Optional.empty();
    }
    Charset charset = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Optional.of(charset).filter(each -> isText(new String(bytes, 0, length, each)));
  }

  /** Numbers of two bytes have zeros on one side too, and make characters that no text has. */
  private static boolean isText(String text) {
    long odd = text.chars()
        .filter(c -> (c < ' ' && "\t\n\f\r".indexOf(c) < 0) || !Character.isDefined(c) || c == '\ufffd')
        .count();
    return odd * ONE_IN <= text.length();
  }
}
