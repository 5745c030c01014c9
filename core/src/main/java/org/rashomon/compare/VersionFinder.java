package org.rashomon.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Published;
import org.rashomon.model.Version;

/** Finds which articles of a story are versions of one report: one page in several states, or one text run twice. */
final class VersionFinder {
  static final String ADDRESS = "same-address";
  static final String TEXT = "same-outlet-same-text";
  static final String EDITS = "same-outlet-small-edits";
  static final String BETWEEN = "both-versions-of-a-third";

  /**
   * Of the longer one's words, so much is in both if only small edits lie between them. In {@code gva/dev}, of 323 pairs
   * by one outlet on one story, 23 share more than this; below it stand follow-ups that repeat what was known.
   */
  private static final double SMALL_EDITS = 0.7;

  /** A report that takes up an older one of its outlet after more days than this is a new one, however alike. */
  private static final int MOST_DAYS = 7;

  /** Unknown dates come last. */
  private static final Comparator<Article> IN_TIME = Comparator
      .comparing((Article article) -> state(article).earliest().orElse(Instant.MAX))
      .thenComparing(article -> article.published().earliest().orElse(Instant.MAX));

  /** The reports of a story, each with its versions in order of time; the reports in order of their first article. */
  List<List<Text>> reports(List<Text> texts, SharedPassages shared) {
    Map<Text, List<Text>> reports = new LinkedHashMap<>();
    texts.forEach(text -> reports.put(text, new ArrayList<>(List.of(text))));
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (rule(texts.get(i), texts.get(j), shared).isPresent()) {
          join(texts.get(i), texts.get(j), reports);
        }
      }
    }
    List<List<Text>> distinct = reports.values().stream().distinct().toList();
    distinct.forEach(report -> report.sort(Comparator.comparing(Text::article, IN_TIME)));
    return distinct;
  }

  private static void join(Text one, Text other, Map<Text, List<Text>> reports) {
    List<Text> first = reports.getOrDefault(one, List.of());
    List<Text> second = reports.getOrDefault(other, List.of());
    if (!first.contains(other)) {
      first.addAll(second);
      second.forEach(text -> reports.put(text, first));
    }
  }

  /** The versions of a report, each against the one before. */
  List<Version> versions(List<Text> report, SharedPassages shared) {
    List<Version> versions = new ArrayList<>();
    for (int i = 1; i < report.size(); i++) {
      Text before = report.get(i - 1);
      Text after = report.get(i);
      versions.add(new Version(after.id(), before.id(), orderedBy(before.article(), after.article()),
          rule(before, after, shared).orElse(BETWEEN), Changes.between(before.account(), after.account())));
    }
    return versions;
  }

  private static Optional<String> rule(Text one, Text other, SharedPassages shared) {
    if (haveOneAddress(one, other) && !shared.of(one, other).passages().isEmpty()) {
      return Optional.of(ADDRESS);
    }
    if (!haveOneOutlet(one.article(), other.article())) {
      return Optional.empty();
    }
    if (one.saysTheSame(other)) {
      return Optional.of(TEXT);
    }
    return areNear(one.article(), other.article()) && shared.of(one, other).shareOfLonger() >= SMALL_EDITS
        ? Optional.of(EDITS)
        : Optional.empty();
  }

  /** A copy may give the address of what it is a copy of; then the outlets differ. */
  private static boolean haveOneAddress(Text one, Text other) {
    boolean areOfTwo = one.article().outlet().isPresent() && other.article().outlet().isPresent()
        && !haveOneOutlet(one.article(), other.article());
    return one.page().isPresent() && one.page().equals(other.page()) && !areOfTwo;
  }

  private static boolean haveOneOutlet(Article one, Article other) {
    return one.outlet().filter(outlet -> !outlet.isBlank()).isPresent() && one.outlet().equals(other.outlet());
  }

  private static boolean areNear(Article one, Article other) {
    Optional<LocalDate> first = one.published().day();
    Optional<LocalDate> second = other.published().day();
    return first.isEmpty() || second.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= MOST_DAYS;
  }

  /** When it became as it is: at its last update, if it had any. */
  private static Published state(Article article) {
    return isUpdated(article) ? article.updated() : article.published();
  }

  private static boolean isUpdated(Article article) {
    return !(article.updated() instanceof Published.Undated);
  }

  private static Optional<String> orderedBy(Article before, Article after) {
    if (state(before).isBefore(state(after))) {
      return Optional.of(isUpdated(before) || isUpdated(after) ? "updated" : "published");
    }
    return before.published().isBefore(after.published()) ? Optional.of("published") : Optional.empty();
  }
}
