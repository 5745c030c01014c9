package org.rashomon.fuzz;

/** Feeds a feed to reading and cleaning; run by Jazzer. */
public final class FeedFuzz {
  private FeedFuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize() {
    Reading.begin();
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Reading.of(Marked.with("<rss>", bytes));
  }
}
