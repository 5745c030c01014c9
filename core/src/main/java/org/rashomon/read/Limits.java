package org.rashomon.read;

/**
 * How much is read at once. The largest page of the extraction gold has 1.5 MB; pages of 50 MB exist (pictures written
 * into the page, comments without end), and their articles are as short as others.
 */
final class Limits {
  /** A page or text longer than this many bytes is no article. */
  static final int DOCUMENT = 64 << 20;

  /** A JSON line. */
  static final int LINE = 64 << 20;

  /** A feed or a JSON file that is read whole, and what is fetched from the web. */
  static final int WHOLE = 64 << 20;

  /** A line that goes on so long after its limit is no line; the rest of the file is given up. */
  static final long SKIPPED = 1L << 30;

  /** Values and names in one JSON text: an article has about twenty. A node takes some 100 bytes. */
  static final long JSON_TOKENS = 2_000_000;

  private Limits() {}

  static String megabytes(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
