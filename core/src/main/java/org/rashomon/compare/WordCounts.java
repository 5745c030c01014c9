package org.rashomon.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** In how many sentences a word is. */
final class WordCounts {
  private final Map<String, Integer> counts = new HashMap<>();
  private int sentences;

  /** Adds a sentence by its words' stems. */
  void add(Set<String> sentence) {
    sentences++;
    sentence.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  int of(String stem) {
    return counts.getOrDefault(stem, 0);
  }

  int sentences() {
    return sentences;
  }
}
