package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Quotation;
import org.rashomon.model.Utterance;
import org.rashomon.model.Utterance.Relation;
import org.rashomon.model.Utterance.Wording;

/** Finds remarks that several reports quote: in the same words, or in other words between quotation marks. */
final class SameRemark implements FindingRule {
  static final String SAME = "same remark, same words";
  static final String REWORDED = "same remark, other words";

  @Override
  public List<Finding> find(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    reports.alignment().utterances().forEach(utterance -> of(utterance, reports).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> of(Utterance utterance, Reports reports) {
    Map<String, Wording> byArticle = new LinkedHashMap<>();
    utterance.wordings().stream()
        .filter(wording -> reports.has(wording.quotation().article()))
        .forEach(wording -> byArticle.merge(wording.quotation().article(), wording, SameRemark::fuller));
    if (reports.independent(byArticle.keySet()) < 2 && byArticle.size() < 2) {
      return Optional.empty();
    }
    boolean reworded = byArticle.values().stream().anyMatch(wording -> wording.relation() == Relation.REWORDED);
    boolean told = byArticle.values().stream().anyMatch(wording -> wording.relation() == Relation.PARAPHRASED);
    List<Finding.Reading> readings = byArticle.values().stream()
        .map(wording -> reading(wording, utterance, reports))
        .toList();
    String who = utterance.speaker().entityId().flatMap(reports::entityName).orElse("a speaker");
    return Optional.of(new Finding(
        "", reworded || told ? Finding.Kind.DETAIL : Finding.Kind.AGREEMENT, Finding.Aspect.WORDING,
        "words of " + who, readings, explanation(byArticle, who, reworded, told, reports),
        reworded || told ? REWORDED : SAME, 0.8));
  }

  /** Of an article's several wordings, the longer. */
  private static Wording fuller(Wording one, Wording other) {
    return one.quotation().words().length() >= other.quotation().words().length() ? one : other;
  }

  private static Finding.Reading reading(Wording wording, Utterance utterance, Reports reports) {
    Quotation quotation = wording.quotation();
    List<Excerpt> evidence = quotation.content();
    List<String> article = List.of(quotation.article());
    return new Finding.Reading(
        quotation.words(), utterance.speaker().entityId(), article, reports.independent(article), evidence);
  }

  private static String explanation(
      Map<String, Wording> byArticle, String who, boolean reworded, boolean told, Reports reports) {
    String names = Phrases.sentence(reports.names(byArticle.keySet()));
    if (reworded) {
      return names + " quote one remark of " + who + " in different words.";
    }
    return told
        ? names + " have one remark of " + who + ", not all of them word for word."
        : names + " quote " + who + " in the same words, at most cut or pointed differently.";
  }
}
