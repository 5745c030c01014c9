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

  Answering(Candidates candidates, StemAnalyzer analyzer) {
    this.candidates = candidates;
    this.analyzer = analyzer;
  }

  /** @param passed the best first, not empty */
  Answer of(List<Passed> passed) throws IOException {
    Map<String, List<Passed>> byValue = byValue(ofOneStory(passed));
    return byValue.size() > 1 ? numbers(byValue) : sentences(passed);
  }

  /** Only accounts of one story differ; others speak of something else. */
  private List<Passed> ofOneStory(List<Passed> passed) throws IOException {
    String story = story(passed.getFirst());
    List<Passed> same = new ArrayList<>();
    for (Passed one : passed) {
      if (!one.thing().value().isEmpty() && story(one).equals(story)) {
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

  private static Answer numbers(Map<String, List<Passed>> byValue) {
    List<Answer.Reading> readings = byValue.values().stream()
        .map(same -> new Answer.Reading(
            same.getFirst().sentence().words().exact(), Optional.empty(),
            same.stream().map(one -> place(one.sentence())).toList()))
        .toList();
    return new Answer.Differ(
        List.of(
            new Answer.Difference(
                "conflict", "number", Optional.empty(), Optional.empty(), "The articles give different numbers.",
                readings, "answers with different numbers")));
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
