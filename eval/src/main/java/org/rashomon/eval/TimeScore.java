package org.rashomon.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.eval.TimeMl.Timex;

/**
 * Counts as TempEval-3 counts: an expression is found where it overlaps one of the gold (relaxed) or has its very span
 * (strict), each with one other; the value counts where the relaxed pair has the same.
 */
final class TimeScore {
  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int values;

  /** Who stands opposite whom; either may be absent. */
  record Pair(Optional<Timex> gold, Optional<Timex> found) {
    boolean isRight() {
      return gold.isPresent() && found.isPresent() && sameValue(gold.get().value(), found.get().value());
    }
  }

  /** Adds a document. */
  List<Pair> add(List<Timex> goldTimes, List<Timex> foundTimes) {
    List<Pair> pairs = pairs(goldTimes, foundTimes);
    gold += goldTimes.size();
    found += foundTimes.size();
    for (Pair pair : pairs) {
      if (pair.gold().isPresent() && pair.found().isPresent()) {
        relaxed++;
        strict += pair.gold().get().span().equals(pair.found().get().span()) ? 1 : 0;
        values += pair.isRight() ? 1 : 0;
      }
    }
    return pairs;
  }

  /** Adds what another score has counted. */
  void add(TimeScore other) {
    gold += other.gold;
    found += other.found;
    strict += other.strict;
    relaxed += other.relaxed;
    values += other.values;
  }

  /** Two spellings of one value are the same: {@code 197} and {@code 197X}, {@code P1DE} and {@code P10Y}. */
  static boolean sameValue(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String value) {
    String trimmed = value.length() == 4 && value.endsWith("X") && Character.isDigit(value.charAt(2))
        ? value.substring(0, 3)
        : value;
    return trimmed.replaceAll("(-XX)+$", "").replaceAll("^P(\\d+)D?E$", "P$10Y").replaceAll("^P(\\d+)CE?$", "P$100Y");
  }

  private static List<Pair> pairs(List<Timex> goldTimes, List<Timex> foundTimes) {
    List<Timex> free = new ArrayList<>(foundTimes);
    List<Pair> pairs = new ArrayList<>();
    for (Timex timex : goldTimes) {
      Optional<Timex> match = free.stream()
          .filter(other -> other.span().overlaps(timex.span()))
          .max(Comparator.comparingInt(other -> other.span().overlap(timex.span())));
      match.ifPresent(free::remove);
      pairs.add(new Pair(Optional.of(timex), match));
    }
    free.forEach(spurious -> pairs.add(new Pair(Optional.empty(), Optional.of(spurious))));
    return pairs;
  }

  double strictF1() {
    return f1(strict);
  }

  double relaxedF1() {
    return f1(relaxed);
  }

  double valueF1() {
    return f1(values);
  }

  private double f1(int hits) {
    return gold + found == 0 ? 0 : 2. * hits / (gold + found);
  }
}
