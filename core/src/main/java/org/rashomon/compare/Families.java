package org.rashomon.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sorts a story's reports into families of one text.
 *
 * <p>The two families that share most join first, as long as their reports share, at the mean of all pairs, what makes
 * two texts one (average linkage, Sokal and Michener 1958). Were one pair enough, a chain of reports of which each has
 * a part of the last would be one family, though its ends have not a word in common; were all pairs needed, two halves
 * of one agency's copy would count as two.
 */
final class Families {
  /** From here on two texts are one, or one is the other rewritten. */
  private static final double ONE_TEXT = 0.4;

  /**
   * @param articles of its reports
   * @param shares with each family that it shares anything with, summed over the pairs of reports
   */
  private record Family(Set<String> articles, int reports, Map<Integer, Double> shares) {}

  /** Two families and what they share. */
  private record Pair(int one, int other, double mean) {}

  private final Map<Integer, Family> families = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param reports the articles of each report, which are its versions
   */
  Families(List<List<String>> reports) {
    for (List<String> report : reports) {
      int number = families.size();
      families.put(number, new Family(new LinkedHashSet<>(report), 1, new LinkedHashMap<>()));
      report.forEach(article -> numbers.put(article, number));
    }
  }

  /** Notes what two articles share; of the versions of two reports, those that share most count. */
  void note(String one, String other, double share) {
    int first = numbers.getOrDefault(one, 0);
    int second = numbers.getOrDefault(other, 0);
    if (first != second && share > 0) {
      family(first).shares.merge(second, share, Math::max);
      family(second).shares.merge(first, share, Math::max);
    }
  }

  private Family family(int number) {
    return Optional.ofNullable(families.get(number)).orElseThrow();
  }

  /** Joins what belongs together; every article is in one family, whose articles stand in the order given. */
  List<List<String>> join(List<String> order) {
    for (Optional<Pair> next = nearest(); next.isPresent(); next = nearest()) {
      join(next.get().one, next.get().other);
    }
    return families.values().stream().map(family -> order.stream().filter(family.articles::contains).toList())
        .toList();
  }

  private Optional<Pair> nearest() {
    return families.keySet().stream().flatMap(this::pairs)
        .filter(pair -> pair.mean >= ONE_TEXT)
        .reduce((best, pair) -> pair.mean > best.mean ? pair : best);
  }

  /** With every family of a higher number, so that each pair comes once. */
  private Stream<Pair> pairs(int number) {
    Family family = family(number);
    return family.shares.entrySet().stream()
        .filter(share -> share.getKey() > number)
        .map(share -> new Pair(number, share.getKey(),
            share.getValue() / (family.reports * family(share.getKey()).reports)));
  }

  private void join(int one, int other) {
    Family first = family(one);
    Family second = Optional.ofNullable(families.remove(other)).orElseThrow();
    first.articles.addAll(second.articles);
    first.shares.remove(other);
    second.shares.forEach((third, share) -> {
      if (third != one) {
        first.shares.merge(third, share, Double::sum);
        family(third).shares.remove(other);
        family(third).shares.merge(one, share, Double::sum);
      }
    });
    families.put(one, new Family(first.articles, first.reports + second.reports, first.shares));
  }
}
