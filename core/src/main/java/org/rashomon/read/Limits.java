package org.rashomon.read;

/**
 * How much is read at once. Chosen so that a 2 GB heap holds what two workers have in hand (eight documents ahead, two
 * of them parsed; a parsed page takes some fifteen times its bytes): the largest pages of the extraction gold are
 * 1.5 MB.
 */
final class Limits {
  /** A page or text longer than this many bytes is no article. */
  static final int DOCUMENT = 8 << 20;

  /** A JSON line: a page of the greatest size with its marks escaped. */
  static final int LINE = 16 << 20;

  /** A feed or a JSON file that is read whole. */
  static final int WHOLE = 32 << 20;

  /** A line that goes on so long after its limit is no line; the rest of the file is given up. */
  static final long SKIPPED = 1L << 30;

  private Limits() {}

  static String megabytes(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
