package org.rashomon.fuzz;

/** Feeds JSON Lines to reading and cleaning; run by Jazzer. */
public final class JsonLinesFuzz {
  private JsonLinesFuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize() {
    Reading.begin();
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Reading.of(Marked.with("{", bytes));
  }
}
