package org.rashomon.app.watch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often and how fast servers are asked.
 *
 * @param every how long after one poll of a feed the next one comes
 * @param longest how long at most, when a feed fails again and again
 * @param pause between the end of one request to a host and the next one to it
 * @param patience for one request, to its last byte
 * @param folder how long after one look at a folder the next one comes
 */
public record Pace(Duration every, Duration longest, Duration pause, Duration patience, Duration folder) {
  /** So many times a wait is doubled; more would overflow and are beyond any longest wait. */
  private static final int MOST_DOUBLINGS = 20;

  /** Waits differ by a tenth to either side, so that feeds which failed together don't come back together. */
  private static final double JITTER = 0.1;

  /**
   * The usual pace: a request a second to a host at most, and a feed that is down is asked four times a day.
   *
   * @param every as above
   */
  public static Pace every(Duration every) {
    return new Pace(every, Duration.ofHours(6), Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(5));
  }

  /**
   * How long to wait after a poll: as long as was agreed, doubled with every failure in a row.
   *
   * @param failures in a row, 0 after a success
   * @param random decides how far to either side
   */
  Duration next(int failures, RandomGenerator random) {
    Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration most = every.compareTo(longest) > 0 ? every : longest;
    Duration wait = doubled.compareTo(most) > 0 ? most : doubled;
    return Duration.ofNanos((long) (wait.toNanos() * (1 + JITTER * (2 * random.nextDouble() - 1))));
  }
}
