package org.rashomon.app.library;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.app.dossier.ToldDossier.Passage;
import org.rashomon.text.Words;

/**
 * The words that an article has in the order in which another has them, of the passages that both share; what both quote
 * from somebody else is not counted.
 *
 * @param text of the article that came later
 */
record SharedWords(String text, List<Passage> passages) {
  /** So many words in a row are seldom chosen by two; fewer are formulas and names. */
  private static final int RUN = 5;

  /** Share of the article from which its words are said to be another's. */
  static final double SIZEABLE = 0.15;

  /** A shorter sentence may be a formula. */
  private static final int SENTENCE = 8;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”’')]{0,2})\\s+|\\n+");

  /** Whether a sizeable part of the article, or a whole sentence of it, is shared. */
  boolean areSizeable() {
    int all = words(text).size();
    long shared = own().mapToLong(this::shared).sum();
    return (all > 0 && shared >= SIZEABLE * all) || own().anyMatch(this::hasSentence);
  }

  private Stream<Passage> own() {
    return passages.stream().filter(passage -> !passage.quoted());
  }

  private long shared(Passage passage) {
    return shared(words(passage.to().exact()), runs(words(passage.from().exact())));
  }

  private static long shared(List<String> words, Set<List<String>> runs) {
    Set<Integer> places = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(words.subList(i, i + RUN))) {
        for (int at = i; at < i + RUN; at++) {
          places.add(at);
        }
      }
    }
    return places.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }

  /** Whether a whole sentence of the article lies in the passage, all of its words in the other's order. */
  private boolean hasSentence(Passage passage) {
    Set<List<String>> runs = runs(words(passage.from().exact()));
    return SENTENCE_END.splitAsStream(text).filter(passage.to().exact()::contains)
        .map(SharedWords::words)
        .anyMatch(words -> words.size() >= SENTENCE && shared(words, runs) == words.size());
  }

  private static List<String> words(String text) {
    return Words.all(text.toLowerCase(Locale.ROOT));
  }
}
