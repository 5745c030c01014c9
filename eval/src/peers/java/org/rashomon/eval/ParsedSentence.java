package org.rashomon.eval;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rashomon.model.Span;

/** A sentence's words and how they depend on each other. */
record ParsedSentence(List<Word> words) {

  /**
   * A word.
   *
   * @param pos its part of speech, as the Penn Treebank has them
   * @param head the place in the sentence of the word it depends on; -1 for the root
   * @param relation how it depends ({@code nsubj}, {@code ccomp})
   */
  record Word(Span span, String lemma, String pos, int head, String relation) {}

  ParsedSentence {
    words = List.copyOf(words);
  }

  Span span() {
    return words.get(0).span().union(words.get(words.size() - 1).span());
  }

  /** The places of the words that depend on one in one of these ways, in order. */
  IntStream dependents(int head, Set<String> relations) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).head() == head && relations.contains(words.get(i).relation()));
  }

  /** From the first to the last of all that depends on a word, itself and without the branches named. */
  Span branch(int top, Set<String> without) {
    Span span = words.get(top).span();
    for (int i = 0; i < words.size(); i++) {
      if (isBelow(i, top, without)) {
        span = span.union(words.get(i).span());
      }
    }
    return span;
  }

  private boolean isBelow(int word, int top, Set<String> without) {
    int at = word;
    for (int steps = 0; at >= 0 && at != top && steps < words.size(); steps++) {
      boolean cut = words.get(at).head() == top && without.contains(words.get(at).relation());
      at = cut ? -1 : words.get(at).head();
    }
    return at == top;
  }
}
