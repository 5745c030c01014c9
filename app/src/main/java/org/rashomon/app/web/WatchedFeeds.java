package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.watch.FeedStatus;
import org.rashomon.app.watch.Watcher;

/** The feeds and folders of a watch. */
public final class WatchedFeeds implements Feeds {
  private final Watcher watcher;

  public WatchedFeeds(Watcher watcher) {
    this.watcher = watcher;
  }

  @Override
  public List<Status> status() {
    return watcher.status().stream().map(WatchedFeeds::status).toList();
  }

  private static Status status(FeedStatus feed) {
    return new Status(
        feed.name(), feed.succeeded(), feed.failure().filter(why -> feed.isFailing()),
        Optional.of(feed.next()), feed.added());
  }
}
