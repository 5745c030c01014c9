package org.rashomon.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.search.Candidates.Candidate;
import org.rashomon.app.search.Question.Asks;
import org.rashomon.app.search.Question.Predicate;
import org.rashomon.app.search.StoredSentence.Kind;
import org.rashomon.model.SentenceVector;

/**
 * Answers questions by sentences that stand in the articles: differing findings that bear on the question first, then
 * sentences that have what is asked for and take up what the question is about, else none.
 */
final class Asker {
  /** A sentence with the kind of thing asked for has to take up so much of the question; docs/rationale.md. */
  private static final double LEAST_COVERAGE = 0.7;

  /** One that need have no certain thing has nothing else to speak for it. */
  private static final double LEAST_COVERAGE_OF_ANY = 0.75;

  /** What it counts that the thing asked for stands near the question's words, beside how much is taken up. */
  private static final double FIT = 0.3;

  private final Candidates candidates;
  private final StemAnalyzer analyzer;
  private final Clauses clauses;

  Asker(Candidates candidates, StemAnalyzer analyzer) {
    this.candidates = candidates;
    this.analyzer = analyzer;
    this.clauses = new Clauses(analyzer);
  }

  /**
   * A sentence that passed.
   *
   * @param coverage how much of the question it takes up
   * @param score by which sentences are ordered
   */
  record Passed(StoredSentence sentence, Asked.Thing thing, double coverage, double score) {}

  Answer answer(String asked, SentenceVector meaning) throws IOException {
    Question question = Question.of(asked, analyzer);
    if (question.stems().isEmpty()) {
      return new Answer.None();
    }
    Coverage coverage = new Coverage(question.terms());
    List<Answer.Difference> differences = new Differences(question, coverage, analyzer)
        .among(candidates.differences(question));
    if (!differences.isEmpty()) {
      return new Answer.Differ(differences);
    }
    List<Passed> passed = passed(question, coverage, candidates.sentences(question, meaning));
    return passed.isEmpty() ? new Answer.None() : new Answering(candidates, analyzer, question).of(passed);
  }

  /** The sentences that answer, the best first. */
  private List<Passed> passed(Question question, Coverage coverage, List<Candidate> among) {
    Asked asked = new Asked(question, analyzer);
    List<Passed> passed = new ArrayList<>();
    for (Candidate candidate : among) {
      Optional<Asked.Thing> thing = asked.in(candidate.sentence());
      thing.flatMap(found -> passed(question, coverage, candidate, found)).ifPresent(passed::add);
    }
    passed.sort(Comparator.comparingDouble(Passed::score).reversed());
    return passed;
  }

  private Optional<Passed> passed(Question question, Coverage coverage, Candidate candidate, Asked.Thing thing) {
    Set<String> in = stems(candidate.sentence());
    Set<String> around = new HashSet<>(analyzer.stems(candidate.sentence().context()));
    double covered = coverage.of(in, around);
    boolean passes = coverage.touches(in) && hasNames(question, in, around)
        && covered >= least(question.asks()) && isAbout(question, candidate.sentence(), in);
    double score = covered + candidate.cosine() + thing.fit() * FIT;
    return passes ? Optional.of(new Passed(candidate.sentence(), thing, covered, score)) : Optional.empty();
  }

  /** The stems of a sentence and of who is meant in it. */
  private Set<String> stems(StoredSentence sentence) {
    Set<String> stems = Phrases.with(analyzer.stems(sentence.words().exact()));
    sentence.marks(Kind.PERSON, Kind.ORGANIZATION).forEach(mark -> stems.addAll(analyzer.stems(mark.value())));
    return stems;
  }

  /** Whether the sentence itself says what is asked about, and as of the time it is asked of. */
  private boolean isAbout(Question question, StoredSentence sentence, Set<String> in) {
    boolean heading = sentence.marks(Kind.HEADING).findAny().isPresent();
    boolean day = question.partOfDay().filter(part -> !hasInOrder(sentence, part)).isEmpty();
    return !heading && day && question.predicate().filter(asked -> !says(question, asked, sentence, in)).isEmpty();
  }

  private static boolean hasInOrder(StoredSentence sentence, String words) {
    return sentence.words().exact().toLowerCase(Locale.ROOT).contains(words);
  }

  private boolean says(Question question, Predicate asked, StoredSentence sentence, Set<String> in) {
    boolean subject = question.asks() != Asks.WHAT || clauses.isOfSubject(asked, sentence);
    boolean open = question.asks() == Asks.WHETHER && asked.isPast() && clauses.isOpen(asked, sentence);
    boolean said = !clauses.saying(asked, sentence).isEmpty() || (asked.particle().isEmpty() && asked.isIn(in));
    return said && subject && !open;
  }

  private static boolean hasNames(Question question, Set<String> in, Set<String> around) {
    return question.names().stream().allMatch(name -> in.contains(name) || around.contains(name));
  }

  private static double least(Asks asks) {
    return asks == Asks.WHETHER || asks == Asks.WHAT ? LEAST_COVERAGE_OF_ANY : LEAST_COVERAGE;
  }
}
