package org.rashomon.understand;

/**
 * Neighbouring tokens that the encoder gives one label.
 *
 * @param from its first token
 * @param to the token after its last
 * @param trust how likely its tokens have the label, in [0, 1]; the mean over them
 */
record TagSpan(int from, int to, double trust) {
  NounPhrases.Range range() {
    return new NounPhrases.Range(from, to);
  }

  boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }

  int size() {
    return to - from;
  }
}
