package org.rashomon.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Rarity;
import org.rashomon.text.Word;

/**
 * How surprising it is that an account of a story has a word, in nats: what two accounts share says the more the less
 * it was to be expected.
 *
 * <p>A word is expected by how common it is in news at large and in the story; and where it follows another, by how
 * often it does in the story: "ceremony" says little behind "signing" where everybody speaks of the signing ceremony. The
 * story's words are counted by the words around them, so that a sentence which ten accounts copied counts once (as
 * Kneser and Ney, 1995, count what a word follows).
 */
final class Surprise {
  /** What a name says, where a word like it says 1: every account of a story has its names. */
  static final double NAME = 0.4;

  /** A word of grammar, which every account has. */
  private static final double GRAMMAR = 0.3;

  /** No single word is enough to make a passage. */
  private static final double MOST = 4.5;

  /** Two surroundings of a word may be those of the places compared, and say nothing of the rest of the story. */
  private static final int OWN = 2;

  /** So many sightings of a word are made up, by chance: two or three real ones say little on what follows it. */
  private static final double DOUBT = 2;

  /** Mean length of a sentence, in words. */
  private static final double SENTENCE = 20;

  private final Map<String, Set<String>> surroundings = new HashMap<>();
  private final Set<String> inLowerCase = new HashSet<>();

  /** Those of the story, and as many as it takes for it to say what is to be expected. */
  private double sentences = 50;

  private Surprise() {}

  static Surprise of(List<Reading> readings) {
    Surprise surprise = new Surprise();
    readings.forEach(reading -> surprise.count(reading.words()));
    return surprise;
  }

  private void count(List<Word> text) {
    sentences += text.size() / SENTENCE;
    text.stream().filter(word -> !word.capital()).forEach(word -> inLowerCase.add(word.stem()));
    for (int i = 0; i < text.size(); i++) {
      String before = stem(text, i - 1);
      String here = stem(text, i);
      String after = stem(text, i + 1);
      see(here, before + ' ' + after);
      see(here + ' ' + after, before + ' ' + stem(text, i + 2));
    }
  }

  private static String stem(List<Word> text, int at) {
    return at >= 0 && at < text.size() ? text.get(at).stem() : "";
  }

  private void see(String what, String surrounding) {
    surroundings.computeIfAbsent(what, fresh -> new HashSet<>()).add(surrounding);
  }

  /** In how many surroundings the story has it elsewhere. */
  private int elsewhere(String what) {
    return Math.max(0, surroundings.getOrDefault(what, Set.of()).size() - OWN);
  }

  /** Of a word, whatever stands before it, if it is no name where it stands. */
  double of(Word word) {
    if (!word.isContent()) {
      return GRAMMAR;
    }
    double inStory = Math.log(sentences / Math.max(1, elsewhere(word.stem())));
    return Math.clamp(Math.min(inStory, Rarity.of(word.stem())), 0, MOST);
  }

  /** Of a word behind another, as far as the story makes it expected there. */
  double following(Word before, Word word) {
    if (!word.isContent()) {
      return GRAMMAR;
    }
    int both = elsewhere(before.stem() + ' ' + word.stem());
    return -Math.log((both + DOUBT * Math.exp(-of(word))) / (elsewhere(before.stem()) + DOUBT));
  }

  /** Whether a word has a capital, and never goes without in this story. */
  boolean isName(Word word) {
    return word.capital() && !inLowerCase.contains(word.stem());
  }
}
