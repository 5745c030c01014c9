package org.rashomon.app.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for bytes: the same bytes have the same, others have another (SHA-256, cut). */
public final class Hash {
  private Hash() {}

  /**
   * Names bytes.
   *
   * @param length how many bytes of the hash the name has; two hexadecimal digits each
   */
  public static String of(byte[] bytes, int length) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** {@link #of(byte[], int)} of a text in UTF-8. */
  public static String of(String text, int length) {
    return of(text.getBytes(StandardCharsets.UTF_8), length);
  }
}
