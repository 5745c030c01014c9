package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;

/** Finds where a story's accounts agree and differ: asks the rules in order of trust and puts what matters first. */
final class Findings {
  /** A later rule has nothing to add on evidence that an earlier one has brought together. */
  private static final List<FindingRule> RULES = List.of(
      new PartiesDispute(), new Denied(), new FallenThrough(), new StateEnded(), new HopesMissed(),
      new AttemptFailed(),
      new CommentedSince(), new FigureRevised(),
      new RisingToll(),
      new FiguresCompared(), new BoundsCompared(), new AgesCompared(), new HoursCompared(), new StreetsCompared(),
      new ScopesCompared(), new Contraries(), new Readiness(), new ClockTimes(), new CertaintyCompared(),
      new SameRemark(), new SameMatter(), new Sole());

  private static final Comparator<Finding> MATTERS_FIRST = Comparator.comparingInt(Findings::place)
      .thenComparing(Comparator.comparingInt(Findings::independent).reversed());

  List<Finding> find(Reports reports) {
    List<Finding> found = new ArrayList<>();
    List<Set<Excerpt>> told = new ArrayList<>();
    Reports current = reports.current();
    for (FindingRule rule : RULES) {
      for (Finding finding : rule.find(rule.readsEveryVersion() ? reports : current)) {
        Set<Excerpt> evidence = evidence(finding);
        if (told.stream().noneMatch(earlier -> covers(earlier, evidence))
            && found.stream().noneMatch(earlier -> isSame(earlier, finding))) {
          told.add(evidence);
          found.add(finding);
        }
      }
    }
    found.sort(MATTERS_FIRST);
    return numbered(found);
  }

  /** Whether every place of the later stands at a place of the earlier. */
  private static boolean covers(Set<Excerpt> earlier, Set<Excerpt> later) {
    return later.stream().allMatch(place -> earlier.stream().anyMatch(known -> isSamePlace(place, known)));
  }

  /**
   * Whether a later rule has only come upon the same in another way: a dispute of the same two, or figures of the same
   * thing, with a sentence in common.
   */
  private static boolean isSame(Finding one, Finding other) {
    boolean dispute = one.kind() == Kind.CONFLICT && voices(one).size() > 1 && voices(one).equals(voices(other));
    boolean figure = one.aspect() == Aspect.QUANTITY && one.aspect() == other.aspect()
        && one.matter().equals(other.matter()) && one.readings().size() >= other.readings().size();
    return one.kind() == other.kind() && one.kind() != Kind.AGREEMENT && (dispute || figure)
        && evidence(one).stream()
            .anyMatch(place -> evidence(other).stream().anyMatch(known -> isSamePlace(place, known)));
  }

  private static Set<String> voices(Finding finding) {
    return finding.readings().stream().flatMap(reading -> reading.voice().stream()).collect(Collectors.toSet());
  }

  private static boolean isSamePlace(Excerpt one, Excerpt other) {
    return one.article().equals(other.article()) && one.span().overlaps(other.span());
  }

  private static Set<Excerpt> evidence(Finding finding) {
    return finding.readings().stream().flatMap(reading -> reading.evidence().stream()).collect(Collectors.toSet());
  }

  private static int independent(Finding finding) {
    return finding.readings().stream().mapToInt(Finding.Reading::independent).sum();
  }

  /** Conflicts on figures and outcomes first, then what was overtaken, agreements, details, what is told once, wording. */
  private static int place(Finding finding) {
    boolean wording = finding.aspect() == Aspect.WORDING;
    return switch (finding.kind()) {
      case CONFLICT -> finding.aspect() == Aspect.QUANTITY || finding.aspect() == Aspect.POLARITY ? 0 : 1;
      case OVERTAKEN -> 2;
      case AGREEMENT -> wording ? 6 : 3;
      case DETAIL -> wording ? 7 : 4;
      case SOLE -> 5;
    };
  }

  private static List<Finding> numbered(List<Finding> findings) {
    List<Finding> numbered = new ArrayList<>();
    for (Finding finding : findings) {
      numbered.add(new Finding(
          "f" + (numbered.size() + 1), finding.kind(), finding.aspect(), finding.matter(), finding.readings(),
          finding.explanation(), finding.decidedBy(), finding.confidence()));
    }
    return numbered;
  }
}
