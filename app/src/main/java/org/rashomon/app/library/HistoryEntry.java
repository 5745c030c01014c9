package org.rashomon.app.library;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that became of a story.
 *
 * @param version of the story since which it is so
 * @param event {@code report}, {@code left} or {@code returned} of an article; {@code appeared}, {@code changed},
 *     {@code gone}, {@code dismissed} or {@code restored} of a finding, the last two by a correction and its undoing;
 *     {@code corrected} or {@code undone} of any other correction
 * @param kind of the finding or correction
 * @param subject what the finding is about; of a report its article's id, of a correction its number
 * @param mark of the finding
 * @param earlier the explanation of the finding before; empty where there was none
 * @param later that since then
 */
public record HistoryEntry(
    String story,
    long version,
    Instant at,
    String event,
    Optional<String> kind,
    String subject,
    Optional<String> mark,
    String earlier,
    String later) {

  static HistoryEntry of(Line line, String event, String article) {
    return new HistoryEntry(line.story(), line.version(), line.at(), event, Optional.empty(), article, Optional.empty(),
        "", "");
  }

  static HistoryEntry of(Line line, String event, Correction correction) {
    return new HistoryEntry(line.story(), line.version(), line.at(), event, Optional.of(correction.kind().label()),
        String.valueOf(correction.number()), Optional.empty(), "", "");
  }

  static HistoryEntry of(Line line, String event, FindingEntry finding, String earlier, String later) {
    return new HistoryEntry(line.story(), line.version(), line.at(), event, Optional.of(finding.kind()),
        finding.matter(), Optional.of(finding.mark()), earlier, later);
  }

  /** The telling that is written down. */
  record Line(String story, long version, Instant at) {}
}
