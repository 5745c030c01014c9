package org.rashomon.app.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.search.Question.Predicate;
import org.rashomon.app.search.StemAnalyzer.Term;
import org.rashomon.app.search.StoredSentence.Kind;
import org.rashomon.app.search.StoredSentence.Mark;

/** Where in a sentence what is asked about is said, and how firmly. */
final class Clauses {
  /** What is planned, possible or asked has not come about, so that it does not say whether something did. */
  private static final Set<String> OPEN = Set.of("PLANNED", "POSSIBLE", "ASKED");

  private final StemAnalyzer analyzer;

  Clauses(StemAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words in a sentence that say the predicate, with their places. */
  List<Term> saying(Predicate predicate, StoredSentence sentence) {
    return analyzer.terms(sentence.words().exact()).stream().filter(term -> predicate.isIn(Set.of(term.stem())))
        .toList();
  }

  /** Whether a word for every term of the subject stands before the predicate. */
  boolean isOfSubject(Predicate predicate, StoredSentence sentence) {
    String words = sentence.words().exact();
    return saying(predicate, sentence).stream().anyMatch(verb -> {
      Set<String> before = Phrases.with(analyzer.stems(words.substring(0, verb.span().start())));
      return predicate.subject().stream().allMatch(term -> Coverage.match(term, before) > 0);
    });
  }

  /** The clause that says the predicate: the shortest, where one stands in another. */
  private Optional<Mark> clause(Predicate predicate, StoredSentence sentence) {
    List<Term> saying = saying(predicate, sentence);
    return sentence.marks(Kind.CLAUSE)
        .filter(clause -> saying.stream()
            .anyMatch(term -> clause.start() <= term.span().start() && term.span().end() <= clause.end()))
        .min((one, other) -> Integer.compare(one.end() - one.start(), other.end() - other.start()));
  }

  /** Whether the sentence says no more than that it may or will come about. */
  boolean isOpen(Predicate predicate, StoredSentence sentence) {
    return clause(predicate, sentence).filter(clause -> OPEN.contains(clause.of()) && !isNegated(clause)).isPresent();
  }

  /** Whether the sentence says that it is not so. */
  boolean isDenied(Predicate predicate, StoredSentence sentence) {
    return clause(predicate, sentence).filter(Clauses::isNegated).isPresent()
        || predicate.isIn(Phrases.denied(analyzer.stems(sentence.words().exact())));
  }

  private static boolean isNegated(Mark clause) {
    return clause.value().equals("NEGATED");
  }
}
