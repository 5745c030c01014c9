package org.rashomon.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Looks at one feed or folder again and again, and the less often the longer it fails. */
final class WatchLoop {
  private final Watched watched;
  private final Watcher.Listener listener;
  private volatile FeedStatus status;
  private int failures;
  private int added;

  WatchLoop(Watched watched, Watcher.Listener listener) {
    this.watched = watched;
    this.listener = listener;
    this.status = FeedStatus.waiting(watched.name());
  }

  FeedStatus status() {
    return status;
  }

  /** Runs until interrupted. */
  void run() {
    while (!Thread.currentThread().isInterrupted()) {
      Duration wait = poll();
      try {
        Thread.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Looks once. Whatever fails is the feed's failure and not the watch's.
   *
   * @return how long to wait for the next look
   */
  Duration poll() {
    try {
      watched.poll(() -> added++);
      return succeeded();
    } catch (RetryLaterException e) {
      return failed(e, e.retryAfter());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(e, Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Duration.ZERO;
    }
  }

  private Duration succeeded() {
    failures = 0;
    Duration wait = watched.next(failures);
    status = status.succeeded(added, Instant.now().plus(wait));
    listener.polled(status);
    return wait;
  }

  private Duration failed(Throwable failure, Duration least) {
    if (Thread.currentThread().isInterrupted()) {
      return Duration.ZERO;
    }
    failures++;
    Duration usual = watched.next(failures);
    Duration wait = usual.compareTo(least) > 0 ? usual : least;
    String why = Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    status = status.failed(added, why, Instant.now().plus(wait));
    listener.polled(status);
    return wait;
  }
}
