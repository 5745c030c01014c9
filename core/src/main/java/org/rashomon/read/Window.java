package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of a stream, to be looked at before they are taken, and put back where too many were. */
final class Window {
  /** How far can be looked ahead. */
  static final int SIZE = 1 << 16;

  private static final byte[] NOTHING = {};

  private final InputStream bytes;
  private final byte[] buffer = new byte[SIZE];
  private int at;
  private int filled;
  private byte[] back = NOTHING;
  private int backAt;

  Window(InputStream bytes) {
    this.bytes = bytes;
  }

  /** Sees to it that so many bytes can be looked at, or as many as there are. Returns how many there are. */
  int ahead(int wanted) throws IOException {
    if (wanted > SIZE - at) {
      System.arraycopy(buffer, at, buffer, 0, filled - at);
      filled -= at;
      at = 0;
    }
    int read = 0;
    while (filled - at < wanted && read >= 0) {
      read = fill(buffer, filled, SIZE - filled);
      filled += Math.max(0, read);
    }
    return filled - at;
  }

  /** The byte so far ahead; must have been made sure of with {@link #ahead}. */
  byte peek(int ahead) {
    return buffer[at + ahead];
  }

  /** A copy of the bytes ahead, made sure of before. */
  byte[] look(int length) {
    return Arrays.copyOfRange(buffer, at, at + length);
  }

  /** Whether the bytes ahead are these. */
  boolean startsWith(byte[] wanted) throws IOException {
    return ahead(wanted.length) >= wanted.length
        && Arrays.equals(buffer, at, at + wanted.length, wanted, 0, wanted.length);
  }

  /** Takes bytes, fewer only where there are no more. */
  byte[] take(int length) throws IOException {
    byte[] taken = new byte[Math.min(length, SIZE)];
    int count = 0;
    for (int read = read(taken, 0, taken.length); read > 0; read = read(taken, count, taken.length - count)) {
      count += read;
      if (count == taken.length && count < length) {
        taken = Arrays.copyOf(taken, (int) Math.min(length, 2L * count));
      }
    }
    return count == taken.length ? taken : Arrays.copyOf(taken, count);
  }

  /** Passes over bytes. Returns over how many. */
  long skip(long length) throws IOException {
    long left = length;
    while (left > 0 && ahead(1) > 0) {
      int step = (int) Math.min(left, filled - at);
      at += step;
      left -= step;
    }
    return length - left;
  }

  /** Puts back what was taken last: the array's bytes from an index on. */
  void putBack(byte[] taken, int from) {
    int own = taken.length - from;
    int ahead = filled - at;
    byte[] all = Arrays.copyOfRange(taken, from, taken.length + ahead + back.length - backAt);
    System.arraycopy(buffer, at, all, own, ahead);
    System.arraycopy(back, backAt, all, own + ahead, back.length - backAt);
    back = all;
    backAt = 0;
    at = 0;
    filled = 0;
  }

  /** Forgets what it has ahead, where the stream goes on elsewhere. */
  void clear() {
    at = 0;
    filled = 0;
  }

  private int read(byte[] target, int offset, int length) throws IOException {
    if (at == filled) {
      return length == 0 ? 0 : fill(target, offset, length);
    }
    int count = Math.min(length, filled - at);
    System.arraycopy(buffer, at, target, offset, count);
    at += count;
    return count;
  }

  private int fill(byte[] target, int offset, int length) throws IOException {
    if (backAt == back.length) {
      return bytes.read(target, offset, length);
    }
    int count = Math.min(length, back.length - backAt);
    System.arraycopy(back, backAt, target, offset, count);
    backAt += count;
    if (backAt == back.length) {
      back = NOTHING;
      backAt = 0;
    }
    return count;
  }
}
