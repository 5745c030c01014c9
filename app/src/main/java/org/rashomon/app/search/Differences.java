package org.rashomon.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.search.Answer.Difference;
import org.rashomon.app.search.Question.Asks;
import org.rashomon.text.Words;

/** Findings in which accounts differ, as far as they bear on a question. */
final class Differences {
  /** A finding has to take up so much of the question; chosen on the questions not held out. */
  private static final double LEAST_COVERAGE = 0.7;

  /** A finding that takes up so much less than the best is of another matter. */
  private static final double WORSE = 0.2;

  /** Who gets more asked too little. */
  private static final int SHOWN = 3;

  private final Question question;
  private final Coverage coverage;
  private final StemAnalyzer analyzer;

  Differences(Question question, Coverage coverage, StemAnalyzer analyzer) {
    this.question = question;
    this.coverage = coverage;
    this.analyzer = analyzer;
  }

  private record Bearing(StoredFinding finding, double covered) {}

  /** Those that bear on the question, the nearest first. */
  List<Difference> among(List<StoredFinding> findings) {
    List<Bearing> bearing = new ArrayList<>();
    for (StoredFinding finding : findings) {
      Set<String> in = Phrases.with(analyzer.stems(finding.words()));
      Set<String> around = new HashSet<>(analyzer.stems(finding.surroundings()));
      double covered = coverage.of(in, around);
      if (covered >= LEAST_COVERAGE && coverage.touches(in) && hasNames(in, around) && isAsked(finding, in)
          && isMatter(finding)) {
        bearing.add(new Bearing(finding, covered));
      }
    }
    bearing.sort(Comparator.comparingDouble(Bearing::covered).reversed());
    return bearing.stream().filter(one -> one.covered() >= bearing.getFirst().covered() - WORSE)
        .limit(SHOWN).map(one -> difference(one.finding())).toList();
  }

  /**
   * Whether the question names what the accounts differ on, or leaves it open and has what is said of it: who asks how
   * many were aboard does not ask how many were hurt, though both stand in one sentence.
   */
  private boolean isMatter(StoredFinding stored) {
    Set<String> matter = Phrases.with(
        Words.all(stored.finding().matter()).stream().filter(Words::saysSomething).map(BaseForms::stem).toList());
    List<Set<String>> readings = stored.finding().readings().stream().map(this::stems).toList();
    boolean named = Stream.concat(question.terms().stream(), question.counted().stream())
        .anyMatch(term -> Coverage.match(term, matter) > 0);
    boolean said = question.predicate().filter(asked -> readings.stream().noneMatch(asked::isIn)).isEmpty();
    return named ? said && isOfAll(readings) : isLeftOpen(readings);
  }

  private Set<String> stems(ToldDossier.Reading reading) {
    String evidence = reading.evidence().stream().map(ToldDossier.Excerpt::exact).collect(Collectors.joining("\n"));
    return Phrases.with(analyzer.stems(reading.says() + "\n" + evidence));
  }

  /** What is said of what is counted has to be said by two at least: "seriously" is of some of the hurt. */
  private boolean isOfAll(List<Set<String>> readings) {
    return question.asks() != Asks.HOW_MANY || question.close().stream()
        .allMatch(term -> readings.stream().filter(stems -> Coverage.match(term, stems) > 0).count() > 1);
  }

  private boolean isLeftOpen(List<Set<String>> readings) {
    return question.asks() == Asks.WHAT && question.predicate().filter(
        asked -> readings.stream().allMatch(stems -> asked.isIn(stems)) && readings.stream().anyMatch(
            stems -> asked.subject().stream().allMatch(term -> Coverage.match(term, stems) > 0)))
        .isPresent();
  }

  private boolean hasNames(Set<String> in, Set<String> around) {
    return question.names().stream().allMatch(name -> in.contains(name) || around.contains(name));
  }

  /** Whether the accounts differ in the kind of thing that is asked for. */
  private boolean isAsked(StoredFinding stored, Set<String> in) {
    String aspect = stored.finding().aspect();
    return switch (question.asks()) {
      case HOW_MANY -> aspect.equals("quantity")
          && question.counted().filter(noun -> Coverage.match(noun, in) > 0).isPresent();
      case HOW_MUCH, HOW_OLD, HOW_LONG, HOW_OFTEN -> aspect.equals("quantity") && question.asks() != Asks.HOW_OLD;
      case WHO, WHO_IS, HOLDER, NAME -> aspect.equals("actor");
      case WHEN -> aspect.equals("time");
      case WHERE -> aspect.equals("place");
      case WHY -> false;
      case SAID -> isBetweenSpeakers(stored);
      case WHETHER, WHAT -> true;
    };
  }

  /** Who is asked for one side's words wants these; who asks for both sides', how they differ. */
  private boolean isBetweenSpeakers(StoredFinding stored) {
    Set<String> voices = new HashSet<>();
    stored.voices().values().forEach(name -> voices.addAll(analyzer.stems(name)));
    boolean all = question.speakers().stream().allMatch(voices::containsAll);
    boolean role = question.speakers().size() == 1 && question.speakers().stream().noneMatch(voices::containsAll)
        && analyzer.stems(stored.words()).containsAll(question.speakers().getFirst());
    return (question.speakers().size() > 1 && all) || role;
  }

  private Difference difference(StoredFinding stored) {
    ToldDossier.Finding finding = stored.finding();
    return new Difference(
        finding.kind(),
        finding.matter(),
        Optional.of(stored.story()),
        Optional.of(finding.id()),
        finding.explanation(),
        finding.readings().stream().map(reading -> reading(reading, stored)).toList(),
        finding.decidedBy());
  }

  private static Answer.Reading reading(ToldDossier.Reading reading, StoredFinding stored) {
    return new Answer.Reading(
        reading.says(),
        reading.voice().flatMap(id -> Optional.ofNullable(stored.voices().get(id))),
        reading.evidence().stream().flatMap(excerpt -> place(excerpt, stored).stream()).toList());
  }

  private static Optional<Answer.Place> place(ToldDossier.Excerpt excerpt, StoredFinding stored) {
    return Optional.ofNullable(stored.sources().get(excerpt.article()))
        .map(source -> new Answer.Place(source, excerpt));
  }
}
