package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  /** Most words of a difference that an explanation repeats. */
  private static final int AT_A_GLANCE = 12;

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
        longest(quotation), utterance.speaker().entityId(), article, reports.independent(article), evidence);
  }

  /** Of words that the cue interrupts, the longest part: put together they would stand in no report. */
  private static String longest(Quotation quotation) {
    return quotation.content().stream().map(Excerpt::exact).max(Comparator.comparingInt(String::length)).orElseThrow();
  }

  private static String explanation(
      Map<String, Wording> byArticle, String who, boolean reworded, boolean told, Reports reports) {
    String names = Phrases.sentence(reports.names(byArticle.keySet()));
    if (reworded) {
      return names + " quote one remark of " + who + " in different words" + difference(byArticle) + ".";
    }
    return told
        ? names + " have one remark of " + who + ", not all of them word for word."
        : names + " quote " + who + " in the same words, at most cut or pointed differently.";
  }

  /** Where the first two wordings part, if what differs between marks is short enough to be read at a glance. */
  private static String difference(Map<String, Wording> byArticle) {
    List<String> words = byArticle.values().stream().map(Wording::quotation)
        .filter(quotation -> quotation.form() != Quotation.Form.INDIRECT)
        .map(Quotation::words).distinct().limit(2).toList();
    return words.size() < 2 ? "" : difference(words.get(0).split("\\s+", -1), words.get(1).split("\\s+", -1));
  }

  private static String difference(String[] one, String[] other) {
    int shorter = Math.min(one.length, other.length);
    int start = 0;
    while (start < shorter && one[start].equalsIgnoreCase(other[start])) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && one[one.length - 1 - end].equalsIgnoreCase(other[other.length - 1 - end])) {
      end++;
    }
    int left = one.length - end - start;
    int right = other.length - end - start;
    return left == 0 || right == 0 || Math.max(left, right) > AT_A_GLANCE
        ? ""
        : ": " + Phrases.quoted(String.join(" ", Arrays.copyOfRange(one, start, start + left))) + " against "
            + Phrases.quoted(String.join(" ", Arrays.copyOfRange(other, start, start + right)));
  }
}
