package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Finding;

/**
 * Finds what one report still announces and another, not written before it, tells did not come about.
 *
 * <p>Dates decide who wrote first where both reports have one. Where one has none, the texts do: who tells how a thing
 * ended wrote after it, who announces it before.
 */
final class FallenThrough implements FindingRule {
  static final String RULE = "announced event did not come about";
  private static final PhraseList PLANS = PhraseList.load("plans.txt");
  private static final PhraseList FAILURES = PhraseList.load("failures.txt");
  private static final double CONFIDENCE = 0.8;

  /** Least likeness of two sentences that tell of one failure, and the words both must have. */
  private static final double SAME_MATTER = 0.4;
  private static final int LEAST_SHARED = 3;

  /** What is told of one event. */
  private record Fate(String name, Set<Telling> announced, Set<Telling> failed) {
    Fate(String name) {
      this(name, new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  @Override
  public boolean readsEveryVersion() {
    return true;
  }

  @Override
  public List<Finding> find(Reports reports) {
    Map<String, Fate> fates = new LinkedHashMap<>();
    for (Telling telling : reports.all()) {
      if (telling.isBody()) {
        note(telling, fates);
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<Set<Telling>> seen = new LinkedHashSet<>();
    for (Map.Entry<String, Fate> event : fates.entrySet()) {
      Fate fate = event.getValue();
      List<Telling> announced = announcedElsewhere(fate, reports);
      if (!announced.isEmpty() && seen.add(new LinkedHashSet<>(announced))) {
        String which = event.getKey().split(" ", -1)[0];
        findings.add(finding(fate.name(), announced, withRetold(which, fate, announced, reports), reports));
      }
    }
    return findings;
  }

  private static void note(Telling telling, Map<String, Fate> fates) {
    String sentence = telling.inSentence().exact();
    if (isFailure(telling)) {
      Events.in(sentence).forEach(event -> fate(event, fates).failed().add(telling));
    } else if (isAnnounced(telling) && !FAILURES.isIn(telling.lowerSentence())) {
      Events.in(telling.claim().excerpt().exact()).forEach(event -> fate(event, fates).announced().add(telling));
    }
  }

  private static Fate fate(Events.Event event, Map<String, Fate> fates) {
    return fates.computeIfAbsent(event.key(), key -> new Fate(event.name()));
  }

  private static boolean isAnnounced(Telling telling) {
    return telling.claim().modality() == Modality.PLANNED || PLANS.isIn(telling.lowerSentence());
  }

  private static boolean isOpen(Telling telling) {
    Modality modality = telling.claim().modality();
    return modality == Modality.POSSIBLE || modality == Modality.ASKED || modality == Modality.WANTED;
  }

  private static List<Telling> announcedElsewhere(Fate fate, Reports reports) {
    return fate.announced().stream()
        .filter(plan -> fate.failed().stream().anyMatch(end -> mayPrecede(plan, end, reports)))
        .toList();
  }

  /**
   * The failures of an event with those that name it without its noun, so that who told it first is not left out: "the
   * naming was cancelled" of a naming ceremony. They come in the order of the accounts.
   *
   * @param which the stem that tells which event it is
   */
  private static List<Telling> withRetold(String which, Fate fate, List<Telling> announced, Reports reports) {
    return reports.all().stream()
        .filter(telling -> fate.failed().contains(telling) || (isFailure(telling) && telling.words().contains(which)
            && announced.stream().allMatch(plan -> mayPrecede(plan, telling, reports))
            && fate.failed().stream().anyMatch(known -> isSameMatter(telling, known))))
        .toList();
  }

  private static boolean isSameMatter(Telling one, Telling other) {
    return one.cosine(other) >= SAME_MATTER && one.sharedInSentence(other).size() >= LEAST_SHARED;
  }

  private static boolean isFailure(Telling telling) {
    return telling.isBody() && FAILURES.isIn(telling.lower()) && !isOpen(telling);
  }

  private static boolean mayPrecede(Telling plan, Telling end, Reports reports) {
    return !plan.article().equals(end.article()) && !reports.isEarlier(end.account(), plan.account());
  }

  private static Finding finding(String event, List<Telling> announced, List<Telling> failed, Reports reports) {
    Finding.Reading before = reports.reading(announced);
    Finding.Reading after = reports.reading(failed);
    String explanation = Phrases.sentence(reports.names(before.articles())) + verb(before, " speaks", " speak")
        + " of the " + event + " as still to come; " + reports.names(after.articles())
        + verb(after, " tells", " tell") + " how it came to nothing.";
    return new Finding(
        "", Finding.Kind.OVERTAKEN, Finding.Aspect.MODALITY, event, List.of(before, after), explanation, RULE,
        CONFIDENCE);
  }

  private static String verb(Finding.Reading reading, String one, String several) {
    return reading.articles().size() == 1 ? one : several;
  }
}
