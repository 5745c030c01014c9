package org.rashomon.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.app.search.Answer.Found;
import org.rashomon.app.search.Answer.Place;
import org.rashomon.app.search.Asker.Passed;
import org.rashomon.app.search.Question.Asks;
import org.rashomon.app.search.Question.Predicate;

/** Makes of the sentences that passed the answer that is shown. */
final class Answering {
  /** More sentences are no answer but a reading of the articles. */
  private static final int SHOWN = 3;

  /** Sentences of copies have at least so many of their words in common, of both together. */
  private static final double SAME = 0.6;

  /** A sentence that scores so much less than the best is no answer beside it; set on the questions not held out. */
  private static final double WORSE = 0.25;

  private final Candidates candidates;
  private final StemAnalyzer analyzer;
  private final Question question;
  private final Clauses clauses;

  Answering(Candidates candidates, StemAnalyzer analyzer, Question question) {
    this.candidates = candidates;
    this.analyzer = analyzer;
    this.question = question;
    this.clauses = new Clauses(analyzer);
  }

  /** @param passed the best first, not empty */
  Answer of(List<Passed> passed) throws IOException {
    List<Passed> same = ofOneStory(passed);
    Map<String, List<Passed>> byValue = byValue(
        same.stream().filter(one -> !one.thing().value().isEmpty()).toList());
    if (byValue.size() > 1) {
      return differ("number", "The articles give different numbers.", "answers with different numbers", byValue);
    }
    Map<Boolean, List<Passed>> byDenial = byDenial(same);
    return byDenial.size() > 1
        ? differ(
            "whether it is so", "One sentence says so, another that it is not so.", "one answer denies the other",
            byDenial)
        : sentences(passed);
  }

  /** Whether something was so, said and denied as of one time. */
  private Map<Boolean, List<Passed>> byDenial(List<Passed> passed) {
    Optional<Predicate> asked = question.predicate().filter(any -> question.asks() == Asks.WHETHER);
    return passed.stream().filter(one -> asked.filter(any -> clauses.isFirm(any, one.sentence())).isPresent())
        .collect(
            Collectors.groupingBy(
                one -> clauses.isDenied(asked.orElseThrow(), one.sentence()), LinkedHashMap::new,
                Collectors.toList()));
  }

  /** Only accounts of one story differ; others speak of something else. */
  private List<Passed> ofOneStory(List<Passed> passed) throws IOException {
    String story = story(passed.getFirst());
    List<Passed> same = new ArrayList<>();
    for (Passed one : passed) {
      if (story(one).equals(story)) {
        same.add(one);
      }
    }
    return same;
  }

  private String story(Passed passed) throws IOException {
    String article = passed.sentence().source().article();
    return candidates.story(article).orElse(article);
  }

  private static Map<String, List<Passed>> byValue(List<Passed> passed) {
    return passed.stream()
        .collect(Collectors.groupingBy(one -> one.thing().value(), LinkedHashMap::new, Collectors.toList()));
  }

  private static Answer differ(
      String matter, String explanation, String decidedBy, Map<?, List<Passed>> sides) {
    List<Answer.Reading> readings = sides.values().stream()
        .map(same -> new Answer.Reading(
            same.getFirst().sentence().words().exact(), Optional.empty(),
            same.stream().map(one -> place(one.sentence())).toList()))
        .toList();
    return new Answer.Differ(
        List.of(
            new Answer.Difference(
                "conflict", matter, Optional.empty(), Optional.empty(), explanation, readings, decidedBy)));
  }

  private Answer sentences(List<Passed> passed) {
    List<List<Passed>> groups = new ArrayList<>();
    double least = passed.getFirst().score() - WORSE;
    for (Passed one : passed.stream().filter(each -> each.score() >= least).toList()) {
      groups.stream().filter(group -> isSame(group.getFirst(), one)).findFirst()
          .ifPresentOrElse(group -> group.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    return new Answer.Sentences(groups.stream().limit(SHOWN).map(Answering::found).toList());
  }

  private boolean isSame(Passed one, Passed other) {
    Set<String> all = new HashSet<>(analyzer.stems(one.sentence().words().exact()));
    Set<String> both = new HashSet<>(all);
    List<String> others = analyzer.stems(other.sentence().words().exact());
    all.addAll(others);
    both.retainAll(new HashSet<>(others));
    return both.size() >= SAME * all.size();
  }

  private static Found found(List<Passed> group) {
    Passed best = group.getFirst();
    return new Found(
        place(best.sentence()), group.stream().skip(1).map(one -> place(one.sentence())).toList(),
        best.thing().rule(), best.coverage());
  }

  private static Place place(StoredSentence sentence) {
    return new Place(sentence.source(), sentence.words());
  }
}
