package org.rashomon.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.rashomon.text.AlikeWords;
import org.rashomon.text.Stem;

/**
 * Rewrites sentences as somebody does who copies a text and does not want it to show: words are replaced, left out, added
 * and put in another order, quotation marks changed.
 *
 * <p>The same seed gives the same changes. Of the words put in, some are alike to what they replace and most are not, as
 * no list has all the words that a rewriter may choose.
 */
final class Rewriter {
  /** Words to put in, of no meaning that matters here. */
  private static final List<String> OTHERS = List.of("fairly", "notably", "reported", "locally", "earlier", "certain",
      "various", "broadly", "matter", "people", "indeed", "further", "situation", "particular", "meanwhile", "several");

  private static final int KINDS = 5;

  private final Random random;
  private final double changed;

  /**
   * A rewriter.
   *
   * @param changed the share of words that it changes, in [0, 1]
   * @param seed of its choices
   */
  Rewriter(double changed, long seed) {
    this.changed = changed;
    this.random = new Random(seed);
  }

  /** A sentence rewritten; what parts words, a blank at a time, is kept. */
  String rewrite(String sentence) {
    List<String> words = new ArrayList<>(List.of(otherMarks(sentence).split("\\s+")));
    long changes = Math.round(changed * words.size());
    for (int i = 0; i < changes; i++) {
      change(words, random.nextInt(words.size()));
    }
    return String.join(" ", words);
  }

  private static String otherMarks(String sentence) {
    return sentence.indexOf('"') >= 0
        ? sentence.replaceAll("\"(?=\\w)", "“").replace('"', '”').replace('\'', '’')
        : sentence.replace('“', '"').replace('”', '"').replace('’', '\'');
  }

  private void change(List<String> words, int at) {
    switch (random.nextInt(KINDS)) {
      case 0 -> words.set(at, alike(words.get(at)));
      case 1 -> words.set(at, other());
      case 2 -> words.add(at, other());
      case 3 -> swap(words, at);
      default -> leaveOut(words, at);
    }
  }

  private String other() {
    return OTHERS.get(random.nextInt(OTHERS.size()));
  }

  /** A word alike, where the list has one; it holds stems, which do as well as words here. */
  private String alike(String word) {
    Set<String> alike = AlikeWords.of(Stem.of(word.toLowerCase(Locale.ROOT)));
    List<String> sorted = alike.stream().sorted().toList();
    return sorted.isEmpty() ? other() : sorted.get(random.nextInt(sorted.size()));
  }

  private static void swap(List<String> words, int at) {
    if (at + 1 < words.size()) {
      String first = words.get(at);
      words.set(at, words.get(at + 1));
      words.set(at + 1, first);
    }
  }

  /** Never the last. */
  private static void leaveOut(List<String> words, int at) {
    if (words.size() > 1) {
      words.remove(at);
    }
  }
}
