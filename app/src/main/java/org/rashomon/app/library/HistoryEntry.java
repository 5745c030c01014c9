package org.rashomon.app.library;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that became of a story.
 *
 * @param version of the story since which it is so
 * @param event {@code report}, or {@code appeared}, {@code changed} or {@code gone} of a finding
 * @param kind of the finding
 * @param subject what the finding is about; of a report its article's id
 */
public record HistoryEntry(
    String story, long version, Instant at, String event, Optional<String> kind, String subject) {}
