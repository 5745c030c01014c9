package org.rashomon.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Sentence;
import org.rashomon.text.Rarity;
import org.rashomon.text.Words;

/**
 * How much it says that two texts of a story share a word: much for a word that is rare in news at large, less the
 * more often this story has it.
 */
final class Weights {
  /** A word in so great a share of the story's sentences counts half; "summit" says little in a story of a summit. */
  private static final double USUAL_SHARE = 0.1;

  /** In a short story a word may stand in some sentences and still be telling. */
  private static final double USUAL_SENTENCES = 10;

  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final double usual;

  private Weights(List<Account> accounts) {
    int sentences = 0;
    for (Account account : accounts) {
      for (Sentence sentence : account.sentences()) {
        sentences++;
        Set<String> stems = new HashSet<>(Words.content(sentence.span().in(account.article().text())));
        stems.forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
      }
    }
    usual = USUAL_SENTENCES + USUAL_SHARE * sentences;
  }

  static Weights of(List<Account> accounts) {
    return new Weights(accounts);
  }

  double of(String stem) {
    return Rarity.of(stem) / (1 + sentencesWith.getOrDefault(stem, 0) / usual);
  }

  double sum(Collection<String> stems) {
    return stems.stream().mapToDouble(this::of).sum();
  }

  /** In how many of the story's sentences a stem stands. */
  int sentencesWith(String stem) {
    return sentencesWith.getOrDefault(stem, 0);
  }
}
