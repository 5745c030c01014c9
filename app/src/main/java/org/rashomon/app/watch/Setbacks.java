package org.rashomon.app.watch;

import java.io.IOException;
import java.util.Optional;

/**
 * What could not be taken in one look at a feed or folder. A document that the intake fails on must not keep back those
 * behind it; but an intake that fails on several is down, and is left alone.
 */
final class Setbacks {
  private static final int MOST = 3;

  private Optional<IOException> first = Optional.empty();
  private int count;

  /**
   * Notes a failure.
   *
   * @throws IOException the failure, where there were enough of them
   */
  void add(IOException failure) throws IOException {
    first = first.or(() -> Optional.of(failure));
    count++;
    if (count == MOST) {
      throw failure;
    }
  }

  /** Ends the look: throws the first failure, if there was one. */
  void end() throws IOException {
    if (first.isPresent()) {
      throw first.get();
    }
  }
}
