package org.rashomon.app.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes down what became of a story from one telling to the next. */
final class Chronicle {
  private Chronicle() {}

  /**
   * Compares a telling with the one before.
   *
   * @param version the telling's
   * @param before the findings before it, with those that were gone
   * @param now those of the telling, with those that are gone
   */
  static void write(
      Handle handle, Telling telling, long version, List<FindingEntry> before, List<FindingEntry> now, Instant at) {
    String story = telling.story().id();
    List<HistoryEntry> events = new ArrayList<>();
    Set<String> known = toldBefore(handle, story);
    telling.story().articles().stream().filter(article -> !known.contains(article)).forEach(
        article -> events.add(new HistoryEntry(story, version, at, "report", Optional.empty(), article)));
    Map<String, FindingEntry> earlier = before.stream().collect(Collectors.toMap(FindingEntry::mark, entry -> entry));
    for (FindingEntry finding : now) {
      event(Optional.ofNullable(earlier.get(finding.mark())), finding).ifPresent(event -> events.add(
          new HistoryEntry(story, version, at, event, Optional.of(finding.kind()), finding.matter())));
    }
    write(handle, events);
  }

  private static Set<String> toldBefore(Handle handle, String story) {
    return new HashSet<>(handle.createQuery("SELECT subject FROM history WHERE story = :story AND event = 'report'")
        .bind("story", story).mapTo(String.class).list());
  }

  /** What is told once only comes and goes with every report; the history is of what accounts say together. */
  private static Optional<String> event(Optional<FindingEntry> before, FindingEntry now) {
    if (now.kind().equals("sole")) {
      return Optional.empty();
    }
    boolean wasThere = before.filter(entry -> entry.gone().isEmpty()).isPresent();
    if (now.gone().isPresent()) {
      return wasThere ? Optional.of("gone") : Optional.empty();
    }
    if (!wasThere) {
      return Optional.of("appeared");
    }
    return before.orElseThrow().changed().equals(now.changed()) ? Optional.empty() : Optional.of("changed");
  }

  private static void write(Handle handle, List<HistoryEntry> events) {
    if (events.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch("INSERT INTO history (story, version, place, at, event, kind, subject) "
        + "VALUES (:story, :version, :place, :at, :event, :kind, :subject)");
    int place = 0;
    for (HistoryEntry event : events) {
      batch.bind("story", event.story()).bind("version", event.version()).bind("place", place++)
          .bind("at", event.at().toEpochMilli()).bind("event", event.event()).bind("kind", event.kind().orElse(null))
          .bind("subject", event.subject()).add();
    }
    batch.execute();
  }
}
