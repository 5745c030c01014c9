package org.rashomon.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A source's bytes, unpacked where they are gzip. A damaged or cut-off archive ends where the damage begins; {@link
 * #damage()} tells of it after that.
 */
final class Unpacked extends InputStream {
  /** What tells a format stands in this many bytes, or nowhere. */
  static final int HEAD = 1 << 16;

  /** Gzip in gzip happens by mistake; more of it is a trap. */
  private static final int LAYERS = 2;

  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final InputStream bytes;
  private Optional<String> damage = Optional.empty();

  private Unpacked(InputStream bytes) {
    this.bytes = bytes;
  }

  static Unpacked of(InputStream raw) throws IOException {
    InputStream bytes = new BufferedInputStream(new Available(raw, 1), HEAD);
    for (int layer = 0; layer < LAYERS && isGzip(bytes); layer++) {
      bytes = new BufferedInputStream(new Available(new GZIPInputStream(bytes, HEAD), 0), HEAD);
    }
    return new Unpacked(bytes);
  }

  /** Why the bytes ended before they should have, if they did. */
  Optional<String> damage() {
    return damage;
  }

  /** The first bytes; they will be read again. */
  byte[] head() throws IOException {
    bytes.mark(HEAD);
    byte[] head = readNBytes(HEAD);
    bytes.reset();
    damage = Optional.empty();
    return head;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (damage.isPresent()) {
      return -1;
    }
    try {
      return bytes.read(buffer, offset, length);
    } catch (EOFException e) {
      damage = Optional.of("it ends early");
    } catch (ZipException e) {
      damage = Optional.of("it is damaged (" + Complaint.of(e) + ")");
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static boolean isGzip(InputStream bytes) throws IOException {
    bytes.mark(2);
    boolean gzip = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
    bytes.reset();
    return gzip;
  }

  /**
   * A stream that says what it is told of how much it has.
   *
   * <p>Below a GZIPInputStream it must say that there is more: that takes a slow pipe's "nothing yet" for the end of the
   * last member, and would drop the rest. Above one it must say that there is nothing: else a buffer asks on, and when
   * the damage comes, drops what it had.
   */
  private static final class Available extends FilterInputStream {
    private final int available;

    Available(InputStream in, int available) {
      super(in);
      this.available = available;
    }

    @Override
    public int available() {
      return available;
    }
  }
}
