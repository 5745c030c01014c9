package org.rashomon.app.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * How a feed or folder gets on.
 *
 * @param name its address or path
 * @param succeeded when it was last looked at without failure
 * @param failed when looking at it last failed
 * @param failure why it did, in words for the user
 * @param next when it is looked at again
 * @param added how many articles it gave since the watch began
 */
public record FeedStatus(
    String name,
    Optional<Instant> succeeded,
    Optional<Instant> failed,
    Optional<String> failure,
    Instant next,
    int added) {

  static FeedStatus waiting(String name) {
    return new FeedStatus(name, Optional.empty(), Optional.empty(), Optional.empty(), Instant.now(), 0);
  }

  /** Whether the last look failed. */
  public boolean isFailing() {
    return failed.isPresent() && (succeeded.isEmpty() || succeeded.get().isBefore(failed.get()));
  }

  FeedStatus succeeded(int addedNow, Instant then) {
    return new FeedStatus(name, Optional.of(Instant.now()), failed, failure, then, addedNow);
  }

  FeedStatus failed(int addedNow, String why, Instant then) {
    return new FeedStatus(name, succeeded, Optional.of(Instant.now()), Optional.of(why), then, addedNow);
  }
}
