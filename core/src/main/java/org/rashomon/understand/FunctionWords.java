package org.rashomon.understand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.WordList;

/** The closed classes of English words, for telling where phrases start and end. */
final class FunctionWords {
  private static final Map<String, Set<String>> CLASSES = read();

  static final Set<String> DETERMINERS = CLASSES.get("determiner");
  static final Set<String> SUBJECTS = CLASSES.get("subject");
  static final Set<String> AUXILIARIES = CLASSES.get("auxiliary");
  static final Set<String> MODALS = CLASSES.get("modal");
  static final Set<String> NEGATIONS = CLASSES.get("negation");
  static final Set<String> ADVERBS = CLASSES.get("adverb");
  static final Set<String> PREPOSITIONS = CLASSES.get("preposition");
  static final Set<String> CONJUNCTIONS = CLASSES.get("conjunction");
  static final Set<String> COMPLEMENTS = CLASSES.get("complement");
  static final Set<String> DOCUMENTS = WordList.of(FunctionWords.class, "document-words.txt");
  static final Set<String> CALENDAR = WordList.of(FunctionWords.class, "calendar-words.txt");

  private FunctionWords() {}

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly") && !word.equals("family"));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : WordList.lines(FunctionWords.class, "function-words.txt")) {
      int colon = line.indexOf(':');
      classes.put(
          line.substring(0, colon),
          Arrays.stream(line.substring(colon + 1).split(",")).map(String::strip).collect(Collectors.toSet()));
    }
    return Map.copyOf(classes);
  }
}
