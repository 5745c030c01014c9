package org.rashomon.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The unpacked bytes of a gzip file, member after member (RFC 1952).
 *
 * <p>The JDK's own stream takes whatever follows a member, if it is not gzip, for the end, and can't go on behind a
 * damaged member. A crawler that crashed and was started again leaves just that: half a member, or a block of zeros, and
 * then thousands of good ones. Here bytes between members are passed over and counted, and after damage {@link #resume}
 * goes on with the next member.
 */
final class Gunzip extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  /** Where in the buffer a search for the next member may begin: behind the mark of the present one. */
  private int searchFrom;
  private boolean inMember;
  private boolean atEnd;
  /** The damage, until it is passed over: whoever reads on in spite of it is told again. */
  private Optional<IOException> damage = Optional.empty();
  private long foreign;
  private long given;

  Gunzip(InputStream packed) {
    this.packed = packed;
  }

  static boolean begins(byte[] bytes) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == FIRST && (bytes[1] & 0xff) == SECOND;
  }

  /** How many bytes stood between or behind the members that belong to none; zeros, which pad tapes, don't count. */
  long foreign() {
    return foreign;
  }

  /** Whether no byte of the present member was given out yet, and all before it are whole. */
  boolean isBetweenMembers() {
    return given == 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (damage.isPresent()) {
      throw damage.get();
    }
    try {
      return unpack(target, offset, length);
    } catch (EOFException | ZipException e) {
      damage = Optional.of(e);
      throw e;
    }
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    while (!atEnd && length > 0 && (inMember || findMember())) {
      if (inflater.finished()) {
        endMember();
        continue;
      }
      int read = inflate(target, offset, length);
      given += read;
      if (read > 0) {
        return read;
      }
    }
    return length == 0 ? 0 : -1;
  }

  /**
   * Goes on behind damage.
   *
   * @return whether there is another member
   */
  boolean resume() throws IOException {
    damage = Optional.empty();
    inMember = false;
    at = Math.min(searchFrom, filled);
    long before = foreign;
    try {
      return findMember();
    } finally {
      foreign = before;
    }
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      if (inflater.needsInput() && !feed()) {
        throw new EOFException("a part of it is missing");
      }
      int read = inflater.inflate(target, offset, length);
      checksum.update(target, offset, read);
      at = filled - inflater.getRemaining();
      if (inflater.needsDictionary()) {
        throw new ZipException("it wants a dictionary");
      }
      return read;
    } catch (DataFormatException e) {
      throw new ZipException(Complaint.of(e));
    }
  }

  private boolean feed() throws IOException {
    if (at >= filled && !refill()) {
      return false;
    }
    inflater.setInput(buffer, at, filled - at);
    return true;
  }

  private void endMember() throws IOException {
    inMember = false;
    long size = inflater.getBytesWritten() & 0xffff_ffffL;
    inflater.reset();
    long saidChecksum = number();
    long saidSize = number();
    if (saidChecksum != checksum.getValue() || saidSize != size) {
      throw new ZipException("its checksum does not fit");
    }
    given = 0;
  }

  /** Four bytes, the least first. */
  private long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      number |= (long) need() << shift;
    }
    return number;
  }

  /** Finds the next member and reads its header. */
  private boolean findMember() throws IOException {
    int last = -1;
    for (int next = next(); next >= 0; next = next()) {
      if (last == FIRST && next == SECOND) {
        foreign -= 1;
        searchFrom = at;
        header();
        return true;
      }
      foreign += next == 0 ? 0 : 1;
      last = next;
    }
    atEnd = true;
    return false;
  }

  private void header() throws IOException {
    int method = need();
    int flags = need();
    if (method != DEFLATE || (flags & RESERVED) != 0) {
      throw new ZipException("a part of it is not gzip");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(need() | need() << 8);
    }
    skipWords((flags & NAME) != 0);
    skipWords((flags & COMMENT) != 0);
    skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
    inflater.reset();
    checksum.reset();
    given = 0;
    inMember = true;
  }

  private void skipWords(boolean present) throws IOException {
    while (present && need() != 0) {
      // The name and the comment end with a zero.
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      need();
    }
  }

  private int need() throws IOException {
    int next = next();
    if (next < 0) {
      throw new EOFException("a part of it is missing");
    }
    return next;
  }

  private int next() throws IOException {
    return at < filled || refill() ? buffer[at++] & 0xff : -1;
  }

  private boolean refill() throws IOException {
    at = 0;
    searchFrom = 0;
    filled = Math.max(0, packed.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
