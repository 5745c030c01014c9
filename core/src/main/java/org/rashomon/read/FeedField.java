package org.rashomon.read;

import java.util.Map;

/**
 * What an element of a feed or of an item holds.
 *
 * @param words with references resolved
 * @param markup whether the words were written as elements, and so are HTML whatever the type
 * @param attributes by their names in lower case
 * @param base against which its addresses are resolved, or nothing
 */
record FeedField(String words, boolean markup, Map<String, String> attributes, String base) {

  String attribute(String name) {
    return attributes.getOrDefault(name, "").strip();
  }

  /** What it weighs in memory, in characters, at least. */
  int size() {
    return words.length() + OBJECT;
  }

  /** An empty field takes memory too. */
  private static final int OBJECT = 100;
}
