package org.rashomon.app.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rashomon.app.search.Question.Predicate;
import org.rashomon.app.search.StemAnalyzer.Term;
import org.rashomon.app.search.StoredSentence.Kind;
import org.rashomon.app.search.StoredSentence.Mark;

/** Where in a sentence what is asked about is said, and how firmly. */
final class Clauses {
  /** What is planned, possible or asked has not come about, so that it does not say whether something did. */
  private static final Set<String> OPEN = Set.of("PLANNED", "POSSIBLE", "ASKED");

  /** A negation right before a verb. */
  private static final Pattern NOT = Pattern.compile(
      "(?:\\b(?:not|never|nobody|nothing|none|denied|denies|without)|n['\u2019]t)(?: [\\w']+){0,2} ?$",
      Pattern.CASE_INSENSITIVE);

  /** A particle stands so many words behind its verb at most: "called the whole fair off". */
  private static final int PARTICLE_WITHIN = 4;

  private final StemAnalyzer analyzer;

  Clauses(StemAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words in a sentence that say the predicate, with their places. */
  List<Term> saying(Predicate predicate, StoredSentence sentence) {
    List<Term> terms = analyzer.terms(sentence.words().exact());
    return IntStream.range(0, terms.size()).filter(i -> says(predicate, terms, i)).mapToObj(terms::get).toList();
  }

  private static boolean says(Predicate predicate, List<Term> terms, int at) {
    List<Term> behind = terms.subList(at + 1, Math.min(terms.size(), at + 1 + PARTICLE_WITHIN));
    return predicate.isVerb(terms.get(at).stem()) && (predicate.particle().isEmpty()
        || behind.stream().anyMatch(term -> term.stem().equals(predicate.particle())));
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

  /** Whether the sentence says that it is or was so, or not so, itself, in the verb that was asked with. */
  boolean isFirm(Predicate predicate, StoredSentence sentence) {
    if (isDeniedInPhrase(predicate, sentence)) {
      return true;
    }
    return !saying(predicate, sentence).isEmpty()
        && clause(predicate, sentence).filter(clause -> !clause.of().equals("ASSERTED")).isEmpty();
  }

  /** Whether the sentence says that it is not so. */
  boolean isDenied(Predicate predicate, StoredSentence sentence) {
    String words = sentence.words().exact();
    return saying(predicate, sentence).stream()
        .anyMatch(verb -> NOT.matcher(words.substring(0, verb.span().start())).find())
        || isDeniedInPhrase(predicate, sentence);
  }

  private boolean isDeniedInPhrase(Predicate predicate, StoredSentence sentence) {
    return predicate.isIn(Phrases.denied(analyzer.stems(sentence.words().exact())));
  }

  private static boolean isNegated(Mark clause) {
    return clause.value().equals("NEGATED");
  }
}
