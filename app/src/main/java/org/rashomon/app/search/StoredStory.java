package org.rashomon.app.search;

import java.util.List;
import java.util.Optional;

/**
 * What the index keeps of a story.
 *
 * @param from its first day, ISO
 * @param to its last
 */
record StoredStory(String title, Optional<String> from, Optional<String> to, List<String> summary) {
  StoredStory {
    summary = List.copyOf(summary);
  }
}
