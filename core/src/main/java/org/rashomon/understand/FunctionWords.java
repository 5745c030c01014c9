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

  static final Set<String> DETERMINERS = words("determiner");
  static final Set<String> SUBJECTS = words("subject");
  static final Set<String> AUXILIARIES = words("auxiliary");
  static final Set<String> MODALS = words("modal");
  static final Set<String> NEGATIONS = words("negation");
  static final Set<String> ADVERBS = words("adverb");
  static final Set<String> PREPOSITIONS = words("preposition");
  static final Set<String> CONJUNCTIONS = words("conjunction");
  static final Set<String> COMPLEMENTS = words("complement");
  static final Set<String> DOCUMENTS = WordList.of(FunctionWords.class, "document-words.txt");
  static final Set<String> CALENDAR = WordList.of(FunctionWords.class, "calendar-words.txt");

  private FunctionWords() {}

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly") && !word.equals("family"));
  }

  private static Set<String> words(String name) {
    return CLASSES.getOrDefault(name, Set.of());
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
