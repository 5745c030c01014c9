package org.rashomon.app.search;

import java.util.HashMap;
import java.util.Map;
import org.rashomon.text.Stem;
import org.rashomon.text.WordList;

/** One stem for all forms of a word, irregular verbs included: who asks when a ship struck is told when it strikes. */
final class BaseForms {
  private static final Map<String, String> BASES = bases();

  private BaseForms() {}

  /** The stem of a lower-case word's base form. */
  static String stem(String word) {
    return Stem.of(BASES.getOrDefault(word, word));
  }

  /** A line holds a base form and the forms that no ending gives away. */
  private static Map<String, String> bases() {
    Map<String, String> bases = new HashMap<>();
    for (String line : WordList.lines(BaseForms.class, "irregular-forms.txt")) {
      String[] forms = line.split(" ", -1);
      for (int i = 1; i < forms.length; i++) {
        bases.put(forms[i], forms[0]);
      }
    }
    return bases;
  }
}
