package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The words that two sentences have in common, matched one to one, in whatever order. */
final class SharedWords {
  /** What a word that says something costs, where it stands between those in common and the other has not got it. */
  private static final double GAP = 0.25;

  private final WeighedWords from;
  private final WeighedWords to;
  private final Resemblance resemblance;

  /** Two words, and how much it says that both have them, in nats. */
  private record Match(int one, int other, double weight) {}

  SharedWords(WeighedWords from, WeighedWords to, Resemblance resemblance) {
    this.from = from;
    this.to = to;
    this.resemblance = resemblance;
  }

  /**
   * What stands together in both of all they share: a word far from the others is left out, if it says less than what
   * stands between costs.
   *
   * @param least what it has to say, in nats
   */
  Optional<LocalAlignment> find(SentenceWords one, SentenceWords other, double least) {
    List<Match> matches = matches(one, other);
    return matches.isEmpty() || weight(matches) < least
        ? Optional.empty()
        : Optional.of(closest(matches)).filter(shared -> shared.score() >= least);
  }

  /** The weightiest first; no word is used twice, and none counts twice. */
  private List<Match> matches(SentenceWords one, SentenceWords other) {
    List<Match> matches = new ArrayList<>();
    for (Match match : candidates(one, other)) {
      if (matches.stream().noneMatch(before -> clash(before, match))) {
        matches.add(match);
      }
    }
    return matches;
  }

  private boolean clash(Match one, Match other) {
    return one.other == other.other || from.stem(one.one) == from.stem(other.one);
  }

  private List<Match> candidates(SentenceWords one, SentenceWords other) {
    double[][] weights = resemblance.within(new Box(one.start(), one.end(), other.start(), other.end()));
    List<Match> candidates = new ArrayList<>();
    for (int i = one.start(); i < one.end(); i++) {
      for (int j = other.start(); j < other.end(); j++) {
        double weight = weights[i - one.start()][j - other.start()];
        if (weight > 0 && from.isContent(i) && to.isContent(j)) {
          candidates.add(new Match(i, j, weight));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Match::weight).reversed());
    return candidates;
  }

  private LocalAlignment closest(List<Match> matches) {
    LocalAlignment whole = alignment(matches);
    if (matches.size() == 1) {
      return whole;
    }
    return ends(matches)
        .map(end -> matches.stream().filter(match -> !match.equals(end)).toList())
        .filter(rest -> alignment(rest).score() > whole.score())
        .findFirst()
        .map(this::closest)
        .orElse(whole);
  }

  private static Stream<Match> ends(List<Match> matches) {
    Comparator<Match> here = Comparator.comparingInt(Match::one);
    Comparator<Match> there = Comparator.comparingInt(Match::other);
    return Stream.of(here, here.reversed(), there, there.reversed())
        .map(order -> matches.stream().min(order).orElseThrow());
  }

  private LocalAlignment alignment(List<Match> matches) {
    int start = least(matches, Match::one);
    int end = 1 - least(matches, match -> -match.one);
    int otherStart = least(matches, Match::other);
    int otherEnd = 1 - least(matches, match -> -match.other);
    int alone = from.content(start, end) + to.content(otherStart, otherEnd) - 2 * matches.size();
    int telling = (int) matches.stream().filter(match -> resemblance.isTelling(match.one, match.other)).count();
    return new LocalAlignment(
        start, end, otherStart, otherEnd, weight(matches) - GAP * alone, matches.size(), telling, 0);
  }

  private static double weight(List<Match> matches) {
    return matches.stream().mapToDouble(Match::weight).sum();
  }

  private static int least(List<Match> matches, ToIntFunction<Match> place) {
    return matches.stream().mapToInt(place).min().orElseThrow();
  }
}
