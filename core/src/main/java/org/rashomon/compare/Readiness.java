package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.text.Words;

/** Finds where one says that somebody is ready for something and another that they are not. */
final class Readiness implements FindingRule {
  static final String RULE = "ready against not ready";
  private static final PhraseList READY = PhraseList.of(List.of(
      "ready to", "willing to", "prepared to", "open to", "openness to", "willingness to", "readiness to"));
  private static final PhraseList UNREADY = PhraseList.of(List.of(
      "not ready to", "not yet ready to", "not willing to", "unwilling to", "unwillingness to", "not prepared to",
      "not open to", "reluctant to", "reluctance to", "no willingness to", "isn't ready to", "isn't willing to",
      "wasn't willing to", "wasn't ready to"));

  /** Least likeness of the two sentences. */
  private static final double SAME_MATTER = 0.35;

  /** For what somebody is ready stands within so many words. */
  private static final int REACH = 5;

  private static final double CONFIDENCE = 0.6;

  @Override
  public List<Finding> find(Reports reports) {
    List<Telling> body = reports.all().stream().filter(Telling::isBody).toList();
    List<Telling> ready = body.stream().filter(Readiness::isReady).toList();
    List<Telling> unready = body.stream().filter(telling -> UNREADY.isIn(telling.lower())).toList();
    List<Finding> findings = new ArrayList<>();
    for (Telling other : unready) {
      List<Telling> opposed = ready.stream().filter(one -> areOpposed(one, other, reports)).toList();
      if (!opposed.isEmpty()) {
        findings.add(finding(opposed, other, reports));
      }
    }
    return findings;
  }

  private static boolean isReady(Telling telling) {
    Modality modality = telling.claim().modality();
    return READY.isIn(telling.lower()) && !UNREADY.isIn(telling.lowerSentence())
        && telling.claim().polarity() == Polarity.AFFIRMED
        && modality != Modality.ASKED && modality != Modality.POSSIBLE;
  }

  /** Whether both tell of the same people and of the same thing to be ready for, and neither is known to be the later. */
  private static boolean areOpposed(Telling one, Telling other, Reports reports) {
    boolean known = reports.isEarlier(one.account(), other.account())
        || reports.isEarlier(other.account(), one.account());
    boolean sameVoice = one.voice().isPresent() && one.voice().equals(other.voice());
    return !known && !sameVoice && reports.areIndependent(one, other)
        && who(one, READY, reports).isSame(who(other, UNREADY, reports), reports)
        && !Collections.disjoint(complement(one, READY), complement(other, UNREADY))
        && one.cosine(other) >= SAME_MATTER;
  }

  /** Whom the claim names before it, else who speaks: of themselves. */
  private static Bearer who(Telling telling, PhraseList phrases, Reports reports) {
    Bearer named = Bearer.of(telling, phrases.firstIn(telling.lower()).orElse(""), reports);
    return new Bearer(named.person().or(telling::voice), Optional.empty());
  }

  /** Stems of what somebody is ready for. */
  private static Set<String> complement(Telling telling, PhraseList phrases) {
    Optional<String> phrase = phrases.firstIn(telling.lower());
    if (phrase.isEmpty()) {
      return Set.of();
    }
    int from = telling.lower().indexOf(" " + phrase.get() + " ") + phrase.get().length() + 1;
    List<String> words = Words.all(telling.lower().substring(from));
    return new HashSet<>(Words.content(String.join(" ", words.subList(0, Math.min(REACH, words.size())))));
  }

  private static Finding finding(List<Telling> ready, Telling other, Reports reports) {
    String explanation = says(ready.get(0), READY, reports) + "; " + says(other, UNREADY, reports) + ".";
    return new Finding(
        "", Finding.Kind.CONFLICT, Finding.Aspect.POLARITY, reports.matter(ready.get(0), other),
        List.of(reports.reading(ready), reports.reading(List.of(other))), Phrases.sentence(explanation), RULE,
        CONFIDENCE);
  }

  private static String says(Telling telling, PhraseList phrases, Reports reports) {
    String voice = telling.voice().flatMap(reports::entityName).map(name -> ", quoting " + name + ",").orElse("");
    return reports.name(telling.article()) + voice + " has "
        + Phrases.quoted(phrases.firstIn(telling.lower()).orElse(""));
  }
}
