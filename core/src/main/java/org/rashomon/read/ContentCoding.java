package org.rashomon.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes what a server did to a body to make it smaller (RFC 9110, section 8.4).
 *
 * <p>Crawlers often keep the header and store the body unpacked, so the body's first bytes have the last word. Servers
 * call a bare deflate stream deflate as often as one in its zlib wrapping.
 */
final class ContentCoding {
  /** No server packs a page so often; a trap might. */
  private static final int MOST = 3;

  private static final int ZLIB_METHOD = 8;

  private ContentCoding() {}

  /**
   * @param codings the values of the header, in order
   * @param most how many bytes to return at most, one more than allowed, say
   * @throws IOException where the coding is not known, or the body is not in it
   */
  static byte[] undo(List<String> codings, byte[] body, int most) throws IOException {
    List<String> names = codings.stream()
        .flatMap(value -> List.of(value.toLowerCase(Locale.ROOT).split(",", MOST + 2)).stream())
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("identity") && !name.equals("none"))
        .toList();
    if (names.size() > MOST) {
      throw new IOException("it is packed more than " + MOST + " times");
    }
    byte[] plain = body;
    for (String name : names.reversed()) {
      plain = isPlain(plain) ? plain : undo(name, plain, most);
    }
    return plain;
  }

  private static boolean isPlain(byte[] body) {
    int at = 0;
    while (at < body.length && at < Unpacked.HEAD && Character.isWhitespace(body[at])) {
      at++;
    }
    return at == body.length || body[at] == '<';
  }

  private static byte[] undo(String name, byte[] body, int most) throws IOException {
    try (InputStream unpacked = open(name, body)) {
      return unpacked.readNBytes(most);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new IOException(Complaint.of(e), e);
    }
  }

  private static InputStream open(String name, byte[] body) throws IOException {
    InputStream bytes = new ByteArrayInputStream(body);
    return switch (name) {
      case "gzip", "x-gzip" -> Gunzip.begins(body) ? new Gunzip(bytes) : bytes;
      case "deflate" -> new InflaterInputStream(bytes, new Inflater(!hasZlibWrapping(body)));
      case "br" -> new BrotliInputStream(bytes);
      default ->
        throw new IOException("it is packed as " + Complaint.of(new IOException(name)) + ", which is not read");
    };
  }

  /** RFC 1950: the method, and a checksum of the first two bytes. */
  private static boolean hasZlibWrapping(byte[] body) {
    return body.length >= 2
        && (body[0] & 0xf) == ZLIB_METHOD
        && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
  }
}
