package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Finding;
import org.rashomon.text.Stem;
import org.rashomon.text.WordList;

/**
 * Finds what one report still hopes for and another, not written before it, tells fell short of hopes.
 *
 * <p>Where dates don't tell who wrote first the texts do: who tells how it ended wrote after it.
 */
final class HopesMissed implements FindingRule {
  static final String RULE = "hopes not met";
  private static final PhraseList MISSED = PhraseList.load("missed-hopes.txt");
  private static final Set<String> HOPED_FOR = WordList.of(HopesMissed.class, "hoped-for.txt").stream().map(Stem::of)
      .collect(Collectors.toUnmodifiableSet());
  private static final PhraseList HOPES = PhraseList.of(List.of(
      "hopes for", "hopes of", "hopes that", "hoping for", "hoped for", "hoped to", "hopes to", "under pressure to",
      "expected to bring", "expected to yield", "expected to deliver"));

  private static final double CONFIDENCE = 0.65;

  @Override
  public boolean readsEveryVersion() {
    return true;
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Telling> body = reports.all().stream().filter(Telling::isBody).toList();
    List<Telling> hopes = body.stream().filter(HopesMissed::isHope).toList();
    List<Finding> findings = new ArrayList<>();
    for (Telling end : body) {
      List<Telling> earlier = MISSED.isIn(end.lower())
          ? hopes.stream().filter(hope -> isOf(hope, end, reports)).toList()
          : List.of();
      if (!earlier.isEmpty()) {
        findings.add(finding(earlier, end, reports));
      }
    }
    return findings;
  }

  private static boolean isHope(Telling telling) {
    boolean open = telling.claim().modality() != Modality.ASSERTED || HOPES.isIn(telling.lower());
    return open && !Collections.disjoint(telling.words(), HOPED_FOR) && !MISSED.isIn(telling.lowerSentence());
  }

  private static boolean isOf(Telling hope, Telling end, Reports reports) {
    return !hope.article().equals(end.article()) && !reports.isEarlier(end.account(), hope.account())
        && SameMatter.strength(hope, end, reports) >= SameMatter.LEAST_STRENGTH;
  }

  private static Finding finding(List<Telling> hopes, Telling end, Reports reports) {
    Finding.Reading before = reports.reading(hopes);
    String explanation = Phrases.sentence(reports.names(before.articles()))
        + (before.articles().size() == 1 ? " speaks" : " speak") + " of what may yet come of it; "
        + reports.name(end.article()) + " has " + Phrases.quoted(MISSED.firstIn(end.lower()).orElse("")) + ".";
    return new Finding(
        "", Finding.Kind.OVERTAKEN, Finding.Aspect.MODALITY, reports.matter(hopes.get(0), end),
        List.of(before, reports.reading(List.of(end))), explanation, RULE, CONFIDENCE);
  }
}
