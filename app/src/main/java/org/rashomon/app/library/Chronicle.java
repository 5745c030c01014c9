package org.rashomon.app.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.app.library.Correction.Kind;

/** Writes down what became of a story from one telling to the next. */
final class Chronicle {
  private final HistoryEntry.Line line;
  private final Optional<Instant> last;
  private final List<Correction> corrections;
  private final List<HistoryEntry> events = new ArrayList<>();

  private Chronicle(HistoryEntry.Line line, Optional<Instant> last, List<Correction> corrections) {
    this.line = line;
    this.last = last;
    this.corrections = corrections;
  }

  /**
   * Compares a telling with the one before.
   *
   * @param before the findings before it, with those that were gone
   * @param now those of the telling, with those that are gone
   * @param corrections all, also those undone
   */
  static void write(
      Handle handle, Telling telling, HistoryEntry.Line line, List<FindingEntry> before, List<FindingEntry> now,
      List<Correction> corrections) {
    Chronicle chronicle = new Chronicle(line, lastTold(handle, line.story()), corrections);
    Map<String, String> known = toldBefore(handle, line.story());
    chronicle.articles(known, telling.story().articles());
    Set<String> all = new HashSet<>(known.keySet());
    all.addAll(telling.story().articles());
    chronicle.corrected(all);
    chronicle.findings(before, now);
    write(handle, chronicle.events);
  }

  private static Optional<Instant> lastTold(Handle handle, String story) {
    return handle.createQuery("SELECT changed FROM story WHERE id = :story").bind("story", story).mapTo(Long.class)
        .findOne().map(Instant::ofEpochMilli);
  }

  /** For each article that is or was in the story what became of it last. */
  private static Map<String, String> toldBefore(Handle handle, String story) {
    return handle
        .createQuery("SELECT subject, event FROM history WHERE story = :story "
            + "AND event IN ('report', 'left', 'returned') ORDER BY version, place")
        .bind("story", story).reduceRows(new HashMap<>(), (known, row) -> {
          known.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
          return known;
        });
  }

  private void articles(Map<String, String> known, List<String> now) {
    for (String article : now) {
      String last = known.getOrDefault(article, "");
      if (last.isEmpty() || last.equals("left")) {
        events.add(HistoryEntry.of(line, last.isEmpty() ? "report" : "returned", article));
      }
    }
    known.entrySet().stream().filter(entry -> !entry.getValue().equals("left") && !now.contains(entry.getKey()))
        .map(Map.Entry::getKey).sorted().forEach(article -> events.add(HistoryEntry.of(line, "left", article)));
  }

  /** Dismissals are told with what they dismiss. */
  private void corrected(Set<String> articles) {
    for (Correction correction : corrections) {
      if (correction.kind() != Kind.DISMISS_FINDING && correction.concerns(articles)) {
        if (isSince(Optional.of(correction.made())) || makesTheStory(correction)) {
          events.add(HistoryEntry.of(line, "corrected", correction));
        }
        if (isSince(correction.undone())) {
          events.add(HistoryEntry.of(line, "undone", correction));
        }
      }
    }
  }

  private boolean isSince(Optional<Instant> time) {
    return last.isPresent() && time.filter(then -> then.isAfter(last.get())).isPresent();
  }

  /** A story told for the first time has what was corrected in others, but for what made it. */
  private boolean makesTheStory(Correction correction) {
    return last.isEmpty() && correction.holds()
        && (correction.kind() == Kind.MERGE_STORIES || correction.kind() == Kind.SPLIT_STORY);
  }

  private void findings(List<FindingEntry> before, List<FindingEntry> now) {
    Map<String, FindingEntry> earlier = before.stream().collect(Collectors.toMap(FindingEntry::mark, entry -> entry));
    // What is told once only comes and goes with every report; the history is of what accounts say together.
    now.stream().filter(finding -> !finding.kind().equals("sole"))
        .forEach(finding -> finding(Optional.ofNullable(earlier.get(finding.mark())), finding));
  }

  private void finding(Optional<FindingEntry> before, FindingEntry now) {
    Optional<FindingEntry> stood = before.filter(entry -> entry.gone().isEmpty());
    String earlier = stood.map(FindingEntry::explanation).orElse("");
    if (now.gone().isPresent()) {
      if (stood.isPresent()) {
        events.add(HistoryEntry.of(line, isDismissed(now) ? "dismissed" : "gone", now, earlier, ""));
      }
    } else if (stood.isEmpty()) {
      String event = before.isPresent() && isRestored(now) ? "restored" : "appeared";
      events.add(HistoryEntry.of(line, event, now, "", now.explanation()));
    } else if (!stood.get().changed().equals(now.changed())) {
      events.add(HistoryEntry.of(line, "changed", now, earlier, now.explanation()));
    }
  }

  private boolean isDismissed(FindingEntry finding) {
    return dismissals(finding).stream().anyMatch(Correction::holds);
  }

  private boolean isRestored(FindingEntry finding) {
    return dismissals(finding).stream().anyMatch(correction -> isSince(correction.undone()));
  }

  private List<Correction> dismissals(FindingEntry finding) {
    return corrections.stream().filter(correction -> correction.kind() == Kind.DISMISS_FINDING
        && FindingMarks.rests(correction.subjects(), finding.evidence())).toList();
  }

  private static void write(Handle handle, List<HistoryEntry> events) {
    if (events.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch("INSERT INTO history (story, version, place, at, event, kind, subject, "
        + "mark, earlier, later) VALUES (:story, :version, :place, :at, :event, :kind, :subject, :mark, :earlier, :later)");
    int place = 0;
    for (HistoryEntry event : events) {
      batch.bind("story", event.story()).bind("version", event.version()).bind("place", place++)
          .bind("at", event.at().toEpochMilli()).bind("event", event.event()).bind("kind", event.kind().orElse(null))
          .bind("subject", event.subject()).bind("mark", event.mark().orElse(null)).bind("earlier", event.earlier())
          .bind("later", event.later()).add();
    }
    batch.execute();
  }
}
