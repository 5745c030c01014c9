package org.rashomon.app.library;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for something to change. Who waits looks for themselves what it was. */
public final class Bell {
  private final Lock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private long times;

  /** How often it was rung. */
  public long times() {
    lock.lock();
    try {
      return times;
    } finally {
      lock.unlock();
    }
  }

  void ring() {
    lock.lock();
    try {
      times++;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until it was rung more often than that, or for so long.
   *
   * @return how often it was rung
   */
  public long await(long heard, Duration most) throws InterruptedException {
    long left = most.toNanos();
    lock.lock();
    try {
      while (times == heard && left > 0) {
        left = rung.awaitNanos(left);
      }
      return times;
    } finally {
      lock.unlock();
    }
  }
}
