package org.rashomon.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.text.Rarity;
import org.rashomon.text.Stem;
import org.rashomon.text.Words;

/**
 * Finds what one report expects to be done and another, not written before it, tells an attempt at failed: "expected to
 * be raised on Monday", "after an attempt to raise her failed".
 *
 * <p>Both have the verb and, where the failure has it, a word of its object. What is set for a day after the report of the
 * failure may be another attempt, and so may what is said to be done again.
 */
final class AttemptFailed implements FindingRule {
  static final String RULE = "attempt at what was expected failed";

  private static final String ATTEMPT = "(?:attempts?|bids?|efforts?)";
  private static final Pattern FAILED = Pattern.compile(
      " " + ATTEMPT + " to (?<verb>\\w+)(?<object>(?: [\\w'-]+){0,6}?) (?:(?:has|have|had) )?(?:failed|came to nothing"
          + "|(?:was|were|proved) unsuccessful) | failed (?:in )?(?:(?:an|its|their|his|her) )?" + ATTEMPT
          + " to (?<verb2>\\w+)(?<object2>(?: [\\w'-]+){0,3})");

  private static final PhraseList EXPECTED = PhraseList.of(List.of(
      "expected to", "hoped to", "hopes to", "hope to", "hoping to", "planned to", "plans to", "due to", "will",
      "would"));
  private static final PhraseList ANOTHER = PhraseList.of(List.of(
      "again", "another", "second", "third", "new", "fresh", "renewed", "next"));

  /** Least likeness of the two sentences; lower than elsewhere, for one looks ahead and the other back. */
  private static final double SAME_MATTER = 0.3;

  /** That of a word in fewer than one in 400 articles of news, which the list of frequencies leaves out. */
  private static final double RARE = 6;

  private static final double CONFIDENCE = 0.65;

  /**
   * An attempt that failed.
   *
   * @param name what was attempted, as the text has it
   * @param verb its stem
   * @param object stems of what it was to be done to; empty where that is a pronoun
   */
  private record Attempt(Telling telling, String name, String verb, Set<String> object) {
    static Optional<Attempt> in(Telling telling) {
      Matcher found = FAILED.matcher(telling.lower());
      boolean open = telling.claim().modality() == Modality.ASKED || telling.claim().modality() == Modality.POSSIBLE;
      return telling.isBody() && !open && found.find()
          ? Optional.of(new Attempt(telling, group(found, "verb"), Stem.of(group(found, "verb")),
              Words.contentSet(group(found, "object"))))
          : Optional.empty();
    }

    private static String group(Matcher found, String name) {
      return Optional.ofNullable(found.group(name)).or(() -> Optional.ofNullable(found.group(name + "2"))).orElse("");
    }

    boolean isOf(Telling plan) {
      Set<String> shared = new HashSet<>(object);
      shared.retainAll(plan.sentenceWords());
      return isNear(plan) && (object.isEmpty() || !shared.isEmpty());
    }

    /** A sentence that tells much besides is like no plan, so that a verb which is rare in news is enough. */
    private boolean isNear(Telling plan) {
      return plan.words().contains(verb)
          && (Rarity.of(verb) >= RARE || plan.cosine(telling) >= SAME_MATTER);
    }
  }

  @Override
  public boolean readsEveryVersion() {
    return true;
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    List<Telling> plans = reports.all().stream().filter(AttemptFailed::isPlan).toList();
    for (Telling telling : reports.all()) {
      Attempt.in(telling).filter(attempt -> reports.isTelling(attempt.verb)).ifPresent(attempt -> {
        List<Telling> before = plans.stream().filter(plan -> isOf(plan, attempt, reports)).toList();
        if (!before.isEmpty()) {
          findings.add(finding(before, attempt, reports));
        }
      });
    }
    return findings;
  }

  private static boolean isPlan(Telling telling) {
    boolean ahead = telling.claim().modality() == Modality.PLANNED || EXPECTED.isIn(telling.lower());
    return telling.isBody() && ahead && telling.claim().polarity() == Polarity.AFFIRMED
        && !ANOTHER.isIn(telling.lowerSentence()) && !FAILED.matcher(telling.lowerSentence()).find();
  }

  private static boolean isOf(Telling plan, Attempt attempt, Reports reports) {
    return !plan.article().equals(attempt.telling.article())
        && !reports.isEarlier(attempt.telling.account(), plan.account())
        && attempt.isOf(plan) && !isSetForLater(plan, attempt.telling);
  }

  private static boolean isSetForLater(Telling plan, Telling end) {
    Optional<LocalDate> told = Calendar.reference(end.account());
    return plan.claim().times().stream()
        .flatMap(time -> Calendar.when(time, plan.sentence(), plan.account()).stream())
        .anyMatch(when -> when.isExact() && told.filter(when.toDay()::isAfter).isPresent());
  }

  private static Finding finding(List<Telling> plans, Attempt attempt, Reports reports) {
    Telling end = attempt.telling;
    Finding.Reading before = reports.reading(plans);
    String explanation = Phrases.sentence(reports.names(before.articles()))
        + (before.articles().size() == 1 ? " expects" : " expect") + " what, as " + reports.name(end.article())
        + " tells, was tried and failed.";
    return new Finding(
        "", Finding.Kind.OVERTAKEN, Finding.Aspect.OTHER, "attempt to " + attempt.name,
        List.of(before, reports.reading(List.of(end))), explanation, RULE, CONFIDENCE);
  }
}
