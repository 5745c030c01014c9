package org.rashomon.app.library;

import java.time.Instant;
import java.util.Optional;

/**
 * An article as lists show it.
 *
 * @param number of its arrival
 * @param published ISO
 * @param story the id of the story it is placed in
 */
public record ArticleEntry(
    long number,
    String id,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    Optional<String> published,
    Instant added,
    String story) {}
