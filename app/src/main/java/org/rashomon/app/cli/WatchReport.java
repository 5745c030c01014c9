package org.rashomon.app.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rashomon.app.watch.FeedStatus;
import org.rashomon.app.watch.Watcher;

/** Says what feeds gave, and when one begins to fail or fails otherwise. */
final class WatchReport implements Watcher.Listener {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Terminal terminal;
  private final Map<String, FeedStatus> last = new ConcurrentHashMap<>();

  WatchReport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void polled(FeedStatus status) {
    Optional<FeedStatus> before = Optional.ofNullable(last.put(status.name(), status));
    int more = status.added() - before.map(FeedStatus::added).orElse(0);
    if (more > 0) {
      terminal.say(status.name() + ": added " + more);
    }
    if (status.isFailing() && !before.filter(FeedStatus::isFailing).flatMap(FeedStatus::failure)
        .equals(status.failure())) {
      terminal.say(status.name() + ": failed, " + status.failure().orElse("") + "; asked again at "
          + TIME.format(status.next().atZone(ZoneId.systemDefault())));
    }
  }
}
