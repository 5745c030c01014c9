package org.rashomon.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.search.Candidates.Candidate;
import org.rashomon.app.search.Question.Asks;
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

  Asker(Candidates candidates, StemAnalyzer analyzer) {
    this.candidates = candidates;
    this.analyzer = analyzer;
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
    return passed.isEmpty() ? new Answer.None() : new Answering(candidates, analyzer).of(passed);
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
    Set<String> in = new HashSet<>(analyzer.stems(candidate.sentence().words().exact()));
    Set<String> around = new HashSet<>(analyzer.stems(candidate.sentence().context()));
    double covered = coverage.of(in, around);
    boolean passes = coverage.touches(in) && hasNames(question, in, around)
        && covered >= least(question.asks());
    double score = covered + candidate.cosine() + thing.fit() * FIT;
    return passes ? Optional.of(new Passed(candidate.sentence(), thing, covered, score)) : Optional.empty();
  }

  private static boolean hasNames(Question question, Set<String> in, Set<String> around) {
    return question.names().stream().allMatch(name -> in.contains(name) || around.contains(name));
  }

  private static double least(Asks asks) {
    return asks == Asks.WHETHER || asks == Asks.WHAT ? LEAST_COVERAGE_OF_ANY : LEAST_COVERAGE;
  }
}
