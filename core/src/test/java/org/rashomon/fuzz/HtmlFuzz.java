package org.rashomon.fuzz;

/** Feeds a page to reading and cleaning; run by Jazzer. */
public final class HtmlFuzz {
  private HtmlFuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize() {
    Reading.begin();
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Reading.of(Marked.with("<html>", bytes));
  }
}
