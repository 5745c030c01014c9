package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;

/** Finds what one report states and another hedges: "the first time", "likely the first time". */
final class CertaintyCompared implements FindingRule {
  static final String RULE = "same matter, other certainty";
  private static final double SAME_MATTER = 0.5;
  private static final int LEAST_SHARED = 3;

  @Override
  public List<Finding> find(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    reports.rows().forEach(row -> of(row, reports).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> of(List<Telling> row, Reports reports) {
    Optional<Telling> hedged = row.stream().filter(CertaintyCompared::isHedged).findFirst();
    if (hedged.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Telling> byArticle = new LinkedHashMap<>();
    row.stream()
        .filter(telling -> telling.equals(hedged.get()) || isSameMatter(telling, hedged.get()))
        .forEach(telling -> byArticle.putIfAbsent(telling.article(), telling));
    boolean differ = byArticle.values().stream().map(CertaintyCompared::hedge).distinct().count() > 1;
    return differ && reports.independent(byArticle.keySet()) > 1
        ? Optional.of(finding(List.copyOf(byArticle.values()), reports))
        : Optional.empty();
  }

  /** Hedged by an adverb; what "seems to" be so is as often a manner of speaking. */
  private static boolean isHedged(Telling telling) {
    return telling.isBody() && !hedge(telling).isEmpty();
  }

  private static boolean isSameMatter(Telling telling, Telling hedged) {
    return telling.isBody() && telling.cosine(hedged) >= SAME_MATTER
        && telling.sharedInSentence(hedged).size() >= LEAST_SHARED;
  }

  private static String hedge(Telling telling) {
    return telling.claim().hedge().map(Excerpt::exact).filter(words -> !words.endsWith(" to")).orElse("");
  }

  private static Finding finding(List<Telling> tellings, Reports reports) {
    List<String> says = tellings.stream()
        .map(telling -> reports.name(telling.article())
            + (hedge(telling).isEmpty() ? " has no such word" : " writes " + Phrases.quoted(hedge(telling))))
        .toList();
    return new Finding(
        "", Finding.Kind.DETAIL, Finding.Aspect.MODALITY, reports.matter(tellings.get(0), tellings.get(1)),
        tellings.stream().map(telling -> reports.reading(List.of(telling))).toList(),
        "How sure they are differs: " + Phrases.list(says) + ".", RULE, 0.6);
  }
}
