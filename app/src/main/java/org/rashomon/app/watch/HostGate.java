package org.rashomon.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** Lets requests to one host through, one at a time and with a pause between them, and none while it wants to be left. */
final class HostGate {
  private final ReentrantLock lock = new ReentrantLock(true);
  private volatile Instant next = Instant.MIN;
  private volatile Instant closedUntil = Instant.MIN;

  /** A request. */
  interface Request<T> {
    T run() throws IOException, InterruptedException;
  }

  /**
   * Waits for its turn and runs a request.
   *
   * @param pause how long after it the next one may come
   * @throws RetryLaterException where the host is to be left alone; nothing is run
   */
  <T> T pass(Duration pause, Request<T> request) throws IOException, InterruptedException {
    lock.lockInterruptibly();
    try {
      checkOpen();
      Thread.sleep(left(next));
      return request.run();
    } finally {
      next = Instant.now().plus(pause);
      lock.unlock();
    }
  }

  private void checkOpen() throws RetryLaterException {
    Duration left = left(closedUntil);
    if (!left.isZero()) {
      throw new RetryLaterException("the server asked to be left alone", left, false);
    }
  }

  private static Duration left(Instant time) {
    Instant now = Instant.now();
    return now.isBefore(time) ? Duration.between(now, time) : Duration.ZERO;
  }

  /** Leaves the host alone. */
  void closeFor(Duration wait) {
    closedUntil = Instant.now().plus(wait);
  }

  /** Whether nobody would notice if it was a new one. */
  boolean isIdle() {
    return !lock.isLocked() && left(next).isZero() && left(closedUntil).isZero();
  }
}
