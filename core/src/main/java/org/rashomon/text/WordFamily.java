package org.rashomon.text;

import java.util.Optional;
import java.util.Set;

/**
 * Words that are made of others by an ending: "accept" and "acceptable", "settle" and "settlement".
 *
 * <p>{@link Stem} leaves such endings, since words of one family need not say the same; where everything else speaks for
 * two texts being one, they may.
 */
public final class WordFamily {
  /** As stems have them. None that makes a person of an act: who protests is no protest. */
  private static final Set<String> ENDINGS = Set.of(
      "abl", "al", "anc", "ation", "ement", "enc", "ful", "ion", "iv", "ly", "ment", "nes", "ness");

  /** What is left of a word without its ending has so many letters at least, else it is chance. */
  private static final int SHORTEST = 5;

  private static final int LONGEST_ENDING = 5;

  private WordFamily() {}

  /** Whether the word of one of the two stems is made of the other's; a word is not of its own family. */
  public static boolean are(String stem, String other) {
    return isMade(stem, other) || isMade(other, stem);
  }

  private static boolean isMade(String word, String of) {
    return of.length() >= SHORTEST && word.startsWith(of) && ENDINGS.contains(word.substring(of.length()));
  }

  /** The shortest stem that a word of this stem may be made of. */
  public static Optional<String> root(String stem) {
    for (int length = LONGEST_ENDING; length > 1; length--) {
      int end = stem.length() - length;
      if (end >= SHORTEST && ENDINGS.contains(stem.substring(end))) {
        return Optional.of(stem.substring(0, end));
      }
    }
    return Optional.empty();
  }
}
