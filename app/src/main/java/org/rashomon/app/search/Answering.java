package org.rashomon.app.search;

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

  private final StemAnalyzer analyzer;

  Answering(StemAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** @param passed the best first, not empty */
  Answer of(Question question, List<Passed> passed) {
    Map<String, List<Passed>> byValue = passed.stream()
        .filter(one -> !one.thing().value().isEmpty())
        .collect(Collectors.groupingBy(one -> one.thing().value(), LinkedHashMap::new, Collectors.toList()));
    return byValue.size() > 1 ? numbers(byValue) : sentences(passed);
  }

  private Answer numbers(Map<String, List<Passed>> byValue) {
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
    for (Passed one : passed) {
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
