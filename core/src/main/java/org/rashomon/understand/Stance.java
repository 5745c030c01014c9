package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Span;
import org.rashomon.text.WordList;

/** How a clause is said: whether it is so or not, how firmly, and with what hedge. */
final class Stance {
  private static final List<List<String>> NEGATIONS = phrases("negations.txt");
  private static final List<List<String>> HEDGES = phrases("hedges.txt");
  private static final List<List<String>> POSSIBLE = phrases("possible.txt");
  private static final List<List<String>> PLANNED = phrases("planned.txt");
  private static final List<List<String>> WANTED = phrases("wanted.txt");

  /** Words that undo a negation when they follow it: "not only". */
  private static final Set<String> NOT_NEGATED = Set.of("only", "just", "least", "surprisingly", "doubt", "matter");

  private final List<Lexeme> clause;
  private final boolean asked;

  /**
   * That of a clause.
   *
   * @param asked whether its sentence is a question
   */
  Stance(List<Lexeme> clause, boolean asked) {
    this.clause = clause;
    this.asked = asked;
  }

  private static List<List<String>> phrases(String file) {
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : WordList.of(Stance.class, file)) {
      phrases.add(List.of(phrase.split(" ", -1)));
    }
    return List.copyOf(phrases);
  }

  Polarity polarity() {
    for (int i = 0; i < clause.size(); i++) {
      boolean contracted = word(i).equals("t") && word(i - 1).equals("'") && word(i - 2).endsWith("n");
      boolean negates = contracted || (length(NEGATIONS, i) > 0 && !NOT_NEGATED.contains(word(i + 1)));
      if (negates) {
        return Polarity.NEGATED;
      }
    }
    return Polarity.AFFIRMED;
  }

  Modality modality() {
    if (asked) {
      return Modality.ASKED;
    }
    if (find(WANTED).isPresent()) {
      return Modality.WANTED;
    }
    if (find(POSSIBLE).isPresent()) {
      return Modality.POSSIBLE;
    }
    return find(PLANNED).isPresent() || isContracted("ll") ? Modality.PLANNED : Modality.ASSERTED;
  }

  private boolean isContracted(String ending) {
    for (int i = 2; i < clause.size(); i++) {
      if (word(i).equals(ending) && word(i - 1).equals("'")) {
        return true;
      }
    }
    return false;
  }

  /** Where the hedge stands, if there is one. */
  Optional<Span> hedge() {
    return find(HEDGES);
  }

  private Optional<Span> find(List<List<String>> phrases) {
    for (int i = 0; i < clause.size(); i++) {
      int length = length(phrases, i);
      if (length > 0) {
        return Optional.of(new Span(clause.get(i).span().start(), clause.get(i + length - 1).span().end()));
      }
    }
    return Optional.empty();
  }

  /** The length of the longest phrase at a place; 0 if there is none. The month of May is no verb. */
  private int length(List<List<String>> phrases, int at) {
    int longest = 0;
    for (List<String> phrase : phrases) {
      if (phrase.get(0).equals(word(at)) && phrase.size() > longest && stands(phrase, at)) {
        longest = phrase.size();
      }
    }
    boolean name = clause.get(at).capital() && at > 0 && Set.of("may", "will", "hope").contains(word(at));
    return name ? 0 : longest;
  }

  private boolean stands(List<String> phrase, int at) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(word(at + i))) {
        return false;
      }
    }
    return true;
  }

  private String word(int at) {
    return at >= 0 && at < clause.size() ? clause.get(at).word() : "";
  }
}
