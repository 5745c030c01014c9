package org.rashomon.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A source's bytes, unpacked where they are gzip. A damaged or cut-off archive ends where the damage begins; {@link
 * #damage()} tells of it after that, and {@link #resume()} goes on behind it.
 */
final class Unpacked extends InputStream {
  /** What tells a format stands in this many bytes, or nowhere. */
  static final int HEAD = 1 << 16;

  /** Gzip in gzip happens by mistake; more of it is a trap. */
  private static final int LAYERS = 2;

  private final InputStream bytes;
  /** Where there is just one layer of gzip: behind damage in two nothing can be found again. */
  private final Optional<Gunzip> gunzip;
  private Optional<String> damage = Optional.empty();

  private Unpacked(InputStream bytes, Optional<Gunzip> gunzip) {
    this.bytes = bytes;
    this.gunzip = gunzip;
  }

  static Unpacked of(InputStream raw) throws IOException {
    InputStream bytes = new BufferedInputStream(raw, HEAD);
    Optional<Gunzip> gunzip = Optional.empty();
    for (int layer = 0; layer < LAYERS && isGzip(bytes); layer++) {
      Gunzip unpacked = new Gunzip(bytes);
      gunzip = layer == 0 ? Optional.of(unpacked) : Optional.empty();
      bytes = new BufferedInputStream(new Unhurried(unpacked), HEAD);
    }
    return new Unpacked(bytes, gunzip);
  }

  /** Why the bytes ended before they should have, if they did. */
  Optional<String> damage() {
    return damage;
  }

  /** Whether all that was read comes from parts that are whole: the damage is in the next one. */
  boolean damageLiesAhead() {
    return damage.isPresent() && gunzip.filter(Gunzip::isBetweenMembers).isPresent();
  }

  /** How many bytes were passed over because they are not part of the compressed file. */
  long foreign() {
    return gunzip.map(Gunzip::foreign).orElse(0L);
  }

  /**
   * Goes on behind the damage, with what of the archive can be unpacked again.
   *
   * @return whether there is any
   */
  boolean resume() {
    while (damage.isPresent()) {
      try {
        if (gunzip.isEmpty() || !gunzip.get().resume()) {
          return false;
        }
        damage = Optional.empty();
      } catch (EOFException | ZipException e) {
        // What looked like the beginning of a part was none; the next is looked for behind it.
      } catch (IOException e) {
        return false;
      }
    }
    return true;
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
    boolean gzip = Gunzip.begins(bytes.readNBytes(2));
    bytes.reset();
    return gzip;
  }

  /**
   * A stream that says it has nothing yet: else a buffer above it asks on, and when damage comes, drops what it had.
   */
  private static final class Unhurried extends FilterInputStream {
    Unhurried(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
