package org.rashomon.app.watch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store that lasts as long as the test. */
final class MemoryStore implements FeedMemory.Store {
  final Map<String, String> stored = new ConcurrentHashMap<>();

  @Override
  public Optional<String> feed(String feed) {
    return Optional.ofNullable(stored.get(feed));
  }

  @Override
  public void remember(String feed, String memory) {
    stored.put(feed, memory);
  }
}
