package org.rashomon.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * An input made to do harm.
 *
 * @param attack what it attacks
 * @param bytes makes it
 * @param article whether there is an article in it, which must be found all the same
 */
record Hostile(String attack, Supplier<byte[]> bytes, boolean article) {
  /** Stands in scripts, and must stand in no article. */
  static final String SCRIPT = "stealCookies()";

  /** A report, long enough to be kept. */
  static final String REPORT = ("<p>The harbour wall of Ostby broke on Monday, and the mayor, Ana Torv, said that "
      + "nobody was hurt when the water came in.</p>").repeat(3);

  /** The same without markup. */
  static final String WORDS = REPORT.replaceAll("<[^>]{1,3}>", " ").strip();

  /** One that holds an article, which must be kept. */
  static Hostile kept(String attack, Supplier<String> text) {
    return new Hostile(attack, () -> text.get().getBytes(UTF_8), true);
  }

  /** One of which anything may come that is a result. */
  static Hostile any(String attack, Supplier<String> text) {
    return new Hostile(attack, () -> text.get().getBytes(UTF_8), false);
  }

  /** Of bytes. */
  static Hostile bytes(String attack, Supplier<byte[]> bytes) {
    return new Hostile(attack, bytes, false);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  @Override
  public String toString() {
    return attack;
  }
}
