package org.rashomon.fuzz;

/** Feeds a web archive to reading and cleaning; run by Jazzer. */
public final class WarcFuzz {
  private WarcFuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize() {
    Reading.begin();
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Reading.of(Marked.with("WARC/1.0rn", bytes));
  }
}
