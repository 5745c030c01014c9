package org.rashomon.app.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.AlikeWords;
import org.rashomon.text.WordList;

/** Words that a question and its answer may put for one another: WordNet's, and those of questions about news. */
final class Alike {
  private static final Map<String, Set<String>> OF_QUESTIONS = read();

  private Alike() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> alike = new HashMap<>();
    for (String line : WordList.lines(Alike.class, "alike-in-questions.txt")) {
      Set<String> group = new HashSet<>();
      for (String word : line.split(" ", -1)) {
        group.add(BaseForms.stem(word));
      }
      group.forEach(stem -> alike.computeIfAbsent(stem, fresh -> new HashSet<>()).addAll(group));
    }
    return alike;
  }

  /** The stems of the words that may stand for one. */
  static Set<String> of(String stem) {
    Set<String> alike = new HashSet<>(AlikeWords.of(stem));
    alike.addAll(ofQuestions(stem));
    return alike;
  }

  /** Those alone that hold for questions, in which WordNet's far senses have no part. */
  static Set<String> ofQuestions(String stem) {
    return OF_QUESTIONS.getOrDefault(stem, Set.of());
  }
}
