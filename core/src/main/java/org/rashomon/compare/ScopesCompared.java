package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Finding;

/** Finds where one report says "all" of what another says "only some", "not all" or "only a few" of. */
final class ScopesCompared implements FindingRule {
  static final String RULE = "all against some";

  /** Least likeness of the two sentences, and the telling words both must have. */
  private static final double SAME_MATTER = 0.5;
  private static final int LEAST_SHARED = 2;

  private static final double CONFIDENCE = 0.6;

  @Override
  public List<Finding> find(Reports reports) {
    List<Telling> body = reports.all().stream().filter(telling -> telling.isBody() && telling.isAsserted()).toList();
    List<Telling> wholes = body.stream().filter(Opposition::isOfAll).toList();
    List<Telling> parts = body.stream().filter(Opposition::isOfSomeOnly).toList();
    List<Finding> findings = new ArrayList<>();
    for (Telling whole : wholes) {
      parts.stream().filter(part -> areOpposed(whole, part, reports)).findFirst()
          .ifPresent(part -> findings.add(finding(whole, part, reports)));
    }
    return findings.stream().limit(1).toList();
  }

  private static boolean areOpposed(Telling whole, Telling part, Reports reports) {
    boolean mayHaveChanged = reports.isEarlier(whole.account(), part.account())
        || reports.isEarlier(part.account(), whole.account());
    return !mayHaveChanged && reports.areIndependent(whole, part) && Opposition.isOfSameCounted(whole, part)
        && Figure.areOfOneTime(whole, part) && whole.cosine(part) >= SAME_MATTER
        && whole.sharedWords(part).stream().filter(reports::isTelling).count() >= LEAST_SHARED;
  }

  private static Finding finding(Telling whole, Telling part, Reports reports) {
    return new Finding(
        "", Finding.Kind.CONFLICT, Finding.Aspect.QUANTITY, reports.matter(whole, part),
        List.of(reports.reading(List.of(whole)), reports.reading(List.of(part))),
        Phrases.sentence(reports.name(whole.article())) + " speaks of all, " + reports.name(part.article())
            + " of some only: " + Phrases.quoted(part.shown().exact()) + ".",
        RULE, CONFIDENCE);
  }
}
