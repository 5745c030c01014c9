package org.rashomon.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that somebody who rewrites a text may put for one another: "answer" for "reply", "conclusion" for "conclude".
 *
 * <p>The list is drawn from WordNet 3.1 by {@code eval/train thesaurus}; it knows the words of news only.
 *
 * @see <a href="https://doi.org/10.1145/219717.219748">Miller, WordNet: A Lexical Database for English</a>
 */
public final class AlikeWords {
  private static final Map<String, Set<String>> ALIKE = read(WordList.lines(AlikeWords.class, "alike-words.txt"));

  private AlikeWords() {}

  /** A line holds a stem, then those alike; each pair stands once. */
  private static Map<String, Set<String>> read(List<String> lines) {
    Map<String, Set<String>> alike = new HashMap<>();
    for (String line : lines) {
      String[] stems = line.split(" ", -1);
      for (int i = 1; i < stems.length; i++) {
        alike.computeIfAbsent(stems[0], fresh -> new HashSet<>()).add(stems[i]);
        alike.computeIfAbsent(stems[i], fresh -> new HashSet<>()).add(stems[0]);
      }
    }
    return alike;
  }

  /** The stems of the words that may stand for one, itself left out. */
  public static Set<String> of(String stem) {
    return ALIKE.getOrDefault(stem, Set.of());
  }
}
