package org.rashomon.app.watch;

import java.io.IOException;
import java.time.Duration;

/** A server asked to be left alone for a while. */
final class RetryLaterException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Duration wait;
  private final boolean asked;

  /**
   * @param wait how long
   * @param asked whether the server was asked this time, and not left alone since it said so before
   */
  RetryLaterException(String message, Duration wait, boolean asked) {
    super(message);
    this.wait = wait;
    this.asked = asked;
  }

  Duration retryAfter() {
    return wait;
  }

  boolean wasAsked() {
    return asked;
  }
}
