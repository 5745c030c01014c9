package org.rashomon.understand;

import java.util.List;
import java.util.Optional;

/**
 * Words that somebody is said to have said, as the encoder labels them within a sentence.
 *
 * @param content in order; several where the cue interrupts them
 * @param cue the words that say so, if they stand in the sentence
 * @param source the words that point to who said it, if they stand in the sentence
 * @param trust how likely content, cue and source belong together, in [0, 1]
 */
record Said(List<TagSpan> content, Optional<TagSpan> cue, Optional<TagSpan> source, double trust) {
  Said {
    content = List.copyOf(content);
  }

  /** The same, trusted otherwise. */
  Said withTrust(double other) {
    return new Said(content, cue, source, other);
  }

  boolean covers(int token) {
    return content.stream().anyMatch(span -> span.from() <= token && token < span.to());
  }
}
