package org.rashomon.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a feed or of one of its items, by the names of their elements; no more of them than an article may have. */
final class FeedFields {
  /** No item has so many authors or links; a trap may. */
  private static final int MOST = 100;

  private final Map<String, List<FeedField>> fields = new HashMap<>();
  private int size;
  private boolean tooLarge;

  /** How many characters there is room for. */
  int room() {
    return Math.max(0, Limits.DOCUMENT - size);
  }

  void add(String name, FeedField field) {
    List<FeedField> same = fields.computeIfAbsent(name, first -> new ArrayList<>(1));
    if (field.size() > room()) {
      tooLarge = true;
    } else if (same.size() < MOST) {
      same.add(field);
      size += field.size();
    }
  }

  int size() {
    return size;
  }

  /** Whether something had no room. */
  boolean isTooLarge() {
    return tooLarge;
  }

  Stream<FeedField> all(String... names) {
    List<FeedField> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(fields.getOrDefault(name, List.of()));
    }
    return found.stream();
  }

  /** The words of the first of these fields that has any; a name before another is the better one. */
  Optional<String> words(String... names) {
    for (String name : names) {
      for (FeedField field : fields.getOrDefault(name, List.of())) {
        if (!field.words().isBlank()) {
          return Optional.of(field.words().strip());
        }
      }
    }
    return Optional.empty();
  }
}
