package org.rashomon.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, none longer than {@link Limits#LINE} ever held. */
final class Lines {
  private final InputStream bytes;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;

  /**
   * A line.
   *
   * @param number counted from 1
   * @param bytes without the line end; nothing where it was too long
   */
  record Line(long number, Optional<byte[]> bytes) {}

  Lines(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The next line, or nothing at the end, or after a line that does not end within {@link Limits#SKIPPED}. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean atEnd = false;
    while (!atEnd && fill() && length <= Limits.SKIPPED) {
      int end = endInBuffer();
      length += end - at;
      if (length <= Limits.LINE) {
        line.write(buffer, at, end - at);
      }
      atEnd = end < filled;
      at = atEnd ? end + 1 : end;
    }
    if (length > Limits.SKIPPED) {
      filled = -1;
    }
    return Optional.of(new Line(number, length > Limits.LINE ? Optional.empty() : Optional.of(line.toByteArray())));
  }

  private int endInBuffer() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (filled >= 0 && at >= filled) {
      at = 0;
      filled = bytes.read(buffer);
    }
    return filled > 0;
  }
}
