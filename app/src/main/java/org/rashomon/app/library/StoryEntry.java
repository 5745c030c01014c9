package org.rashomon.app.library;

import java.time.Instant;
import java.util.Optional;

/**
 * A story as lists show it.
 *
 * @param version how often it was told; what is shown of it changes with it and not otherwise
 * @param teaser the first line of its summary, empty where it has none
 * @param from the first day of publication, ISO
 * @param to the last
 * @param reports how many articles it has
 * @param independent how many independent reports they are
 * @param opened when it was told first
 * @param changed when it was told last
 */
public record StoryEntry(
    String id,
    long version,
    String title,
    String teaser,
    Optional<String> from,
    Optional<String> to,
    int reports,
    int independent,
    int conflicts,
    int overtaken,
    Instant opened,
    Instant changed) {}
