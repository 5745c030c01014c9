package org.rashomon.app.library;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody said, wherever it is told.
 *
 * @param id the quotation's
 * @param name the speaker's
 * @param said when its article was published, ISO
 * @param utterance the id of its utterance in the story
 */
public record QuotationEntry(
    String id,
    String story,
    String article,
    Optional<String> name,
    String form,
    String words,
    Optional<String> said,
    Optional<String> utterance,
    Instant appeared) {}
