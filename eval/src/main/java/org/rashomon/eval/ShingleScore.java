package org.rashomon.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a page's article was extracted, by shingles of four words, as the article extraction benchmark of
 * Scrapinghub (now Zyte) counts it: each shingle as often as it stands there; F1 of the mean precision and mean recall
 * over the pages.
 */
final class ShingleScore {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private double precision;
  private double recall;
  private int exact;
  private int pages;

  /** Adds a page and returns its own F1. */
  double add(String gold, String found) {
    Map<String, Integer> wanted = shingles(gold);
    Map<String, Integer> got = shingles(found);
    int both = 0;
    for (Map.Entry<String, Integer> shingle : got.entrySet()) {
      both += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
    }
    double pagePrecision = share(both, total(got), wanted.isEmpty());
    double pageRecall = share(both, total(wanted), got.isEmpty());
    precision += pagePrecision;
    recall += pageRecall;
    exact += pagePrecision == 1 && pageRecall == 1 ? 1 : 0;
    pages++;
    return f1(pagePrecision, pageRecall);
  }

  /** Of nothing, all is right where nothing was wanted. */
  private static double share(int part, int whole, boolean nothingElse) {
    return whole == 0 ? (nothingElse ? 1 : 0) : (double) part / whole;
  }

  double precision() {
    return pages == 0 ? 0 : precision / pages;
  }

  double recall() {
    return pages == 0 ? 0 : recall / pages;
  }

  /** The share of pages on which the shingles are those wanted, no more and no fewer: the benchmark's accuracy. */
  double exact() {
    return pages == 0 ? 0 : (double) exact / pages;
  }

  double f1() {
    return f1(precision(), recall());
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static int total(Map<String, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A text shorter than a shingle counts as one. */
  private static Map<String, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < words.size() && (i == 0 || i + WORDS <= words.size()); i++) {
      shingles.merge(String.join(" ", words.subList(i, Math.min(i + WORDS, words.size()))), 1, Integer::sum);
    }
    return shingles;
  }
}
