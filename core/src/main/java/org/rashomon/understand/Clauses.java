package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.text.WordList;

/** Parts a stretch of a sentence into its clauses, only where the parting is clear. */
final class Clauses {
  private static final Set<String> PAST = WordList.of(Clauses.class, "past-verbs.txt");
  private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would",
      "can",
      "could", "may", "might", "does", "do", "did", "says", "wants", "must", "should", "s", "re", "ve", "ll", "remains",
      "makes", "takes", "gets", "comes", "goes", "appears", "seems", "plans", "hopes", "expects", "believes", "calls");
  private static final Set<String> JOINTS = Set.of("but", "and", "while", "whereas", "although", "though", "yet", "so",
      "because", "after", "before", "when");

  /** Fewer words on a side are a part of a clause, not one. */
  private static final int FEWEST = 4;

  private Clauses() {}

  /** The clauses in order, marks and joints between them left out. */
  static List<List<Lexeme>> of(List<Lexeme> stretch) {
    List<List<Lexeme>> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < stretch.size(); i++) {
      int next = joint(stretch, i);
      if (next > 0 && isClause(stretch.subList(start, i)) && startsClause(stretch, next)) {
        clauses.add(stretch.subList(start, i));
        start = next;
      }
    }
    clauses.add(stretch.subList(start, stretch.size()));
    return clauses.stream().map(Clauses::trimmed).filter(clause -> !clause.isEmpty()).toList();
  }

  /** Where the next clause starts, if a mark or a mark and a joint stand here; else 0. */
  private static int joint(List<Lexeme> stretch, int at) {
    String word = stretch.get(at).word();
    if (word.equals(";")) {
      return at + 1;
    }
    boolean comma = Set.of(",", "-").contains(word) && !stretch.get(at).span().equals(stretch.get(at - 1).span());
    return comma && at + 1 < stretch.size() && JOINTS.contains(stretch.get(at + 1).word()) ? at + 2 : 0;
  }

  /** A clause has a subject before its verb: "and said" joins verbs, not clauses. */
  private static boolean startsClause(List<Lexeme> stretch, int from) {
    List<Lexeme> rest = stretch.subList(Math.min(from, stretch.size()), stretch.size());
    return isClause(rest) && !isVerb(rest.get(0)) && rest.get(0).isWord();
  }

  private static boolean isClause(List<Lexeme> part) {
    long words = part.stream().filter(Lexeme::isWord).count();
    return words >= FEWEST && part.stream().anyMatch(Clauses::isVerb);
  }

  /** Whether it is a verb that can stand as a clause's own. */
  static boolean isVerb(Lexeme lexeme) {
    String word = lexeme.word();
    return VERBS.contains(word) || PAST.contains(word)
        || (!lexeme.capital() && word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"));
  }

  private static List<Lexeme> trimmed(List<Lexeme> clause) {
    int from = 0;
    int to = clause.size();
    while (from < to && isMark(clause.get(from))) {
      from++;
    }
    while (to > from && endsLoosely(clause.subList(from, to))) {
      to--;
    }
    return clause.subList(from, to);
  }

  private static boolean endsLoosely(List<Lexeme> clause) {
    Lexeme last = clause.get(clause.size() - 1);
    return JOINTS.contains(last.word()) || (isMark(last) && !closes(clause));
  }

  /** Whether the last mark is a bracket that was opened in the clause, and so belongs to it. */
  private static boolean closes(List<Lexeme> clause) {
    return clause.get(clause.size() - 1).word().equals(")")
        && clause.stream().anyMatch(lexeme -> lexeme.word().equals("("));
  }

  private static boolean isMark(Lexeme lexeme) {
    return Set.of(",", ";", ".", "-", ":", "\"", "'", "?", "!", ")", "(", "…").contains(lexeme.word());
  }
}
