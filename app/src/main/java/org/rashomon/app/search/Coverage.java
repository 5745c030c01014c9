package org.rashomon.app.search;

import java.util.Set;
import org.rashomon.text.WordFamily;

/**
 * How much of a question's terms a text takes up. All count alike: weighed by rarity, as in search, a common verb hardly
 * counts in a large library, and the verb is what is asked.
 */
final class Coverage {
  /** Of a term that stands around the text and not in it. */
  private static final double AROUND = 0.6;

  /** Of one around a text that speaks of "them" or "it": what is meant stands there. */
  private static final double AROUND_PRONOUN = 0.8;

  private static final Set<String> PRONOUNS = Set.of("they", "them", "he", "she", "it", "her", "him");

  /** Of a term for which another word stands. */
  private static final double ALIKE = 0.8;

  private static final Set<String> WHO_DOES = Set.of("er", "r", "or");

  private final Set<String> terms;

  Coverage(Set<String> terms) {
    this.terms = Set.copyOf(terms);
  }

  /**
   * The share of the terms that is taken up, in [0, 1]; 1 where there are no terms.
   *
   * @param in stems of the text
   * @param around stems of what lends it its sense
   */
  double of(Set<String> in, Set<String> around) {
    double weight = in.stream().anyMatch(PRONOUNS::contains) ? AROUND_PRONOUN : AROUND;
    return terms.stream().mapToDouble(term -> Math.max(match(term, in), weight * match(term, around))).average()
        .orElse(1);
  }

  /** Whether the text itself has one of the terms, or there are none. */
  boolean touches(Set<String> in) {
    return terms.isEmpty() || terms.stream().anyMatch(term -> match(term, in) > 0);
  }

  /** 1 if the term is there, less if a word is that may stand for it, else 0. */
  static double match(String term, Set<String> stems) {
    if (stems.contains(term)) {
      return 1;
    }
    Set<String> alike = Alike.of(term);
    alike.retainAll(stems);
    return !alike.isEmpty() || stems.stream().anyMatch(stem -> isMade(term, stem)) ? ALIKE : 0;
  }

  /** Whether one of two stems is of a word for whoever does what the other's says. */
  static boolean isOfAct(String one, String other) {
    return isWhoDoes(one, other) || isWhoDoes(other, one);
  }

  private static boolean isMade(String term, String stem) {
    return WordFamily.are(term, stem) || isOfAct(term, stem);
  }

  /** "owner" of "own". */
  private static boolean isWhoDoes(String does, String act) {
    return act.length() > 2 && does.startsWith(act) && WHO_DOES.contains(does.substring(act.length()));
  }
}
