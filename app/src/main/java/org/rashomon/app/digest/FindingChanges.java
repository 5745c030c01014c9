package org.rashomon.app.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;

/**
 * What became of a story's findings when it was compared anew.
 *
 * <p>Findings are numbered anew each time, so a finding is known again by what it rests on: of all pairs of one aspect
 * that share evidence, those go first that share the largest part of what they have (Jaccard), and of such as share as
 * much those of one kind.
 */
public final class FindingChanges {
  private final List<Finding> former;
  private final List<Finding> appeared;
  private final List<Pair> changed = new ArrayList<>();

  private FindingChanges(List<Finding> before, List<Finding> after) {
    this.former = new ArrayList<>(before);
    this.appeared = new ArrayList<>(after);
  }

  /** A finding as it was and as it is. */
  public record Pair(Finding before, Finding after) {

    private double likeness() {
      Set<Excerpt> all = evidence(before);
      all.addAll(evidence(after));
      Set<Excerpt> shared = evidence(before);
      shared.retainAll(evidence(after));
      return before.aspect().equals(after.aspect()) ? (double) shared.size() / Math.max(1, all.size()) : 0;
    }

    private boolean isOfOneKind() {
      return before.kind().equals(after.kind());
    }

    private boolean isSame() {
      return isOfOneKind() && readings(before).equals(readings(after));
    }
  }

  /** What differs between the findings of one story at two times. */
  public static FindingChanges between(List<Finding> before, List<Finding> after) {
    FindingChanges changes = new FindingChanges(before, after);
    before.stream().flatMap(one -> after.stream().map(other -> new Pair(one, other)))
        .filter(pair -> pair.likeness() > 0)
        .sorted(Comparator.comparingDouble(Pair::likeness).thenComparing(Pair::isOfOneKind).reversed())
        .forEach(changes::take);
    changes.changed.sort(Comparator.comparingInt(pair -> after.indexOf(pair.after())));
    return changes;
  }

  /** Findings that were not there before, in their order. */
  public List<Finding> appeared() {
    return List.copyOf(appeared);
  }

  /** Findings of which the kind, a reading or its number of reports is another now, in their order. */
  public List<Pair> changed() {
    return List.copyOf(changed);
  }

  /** Findings that are no more, in the order they had. */
  public List<Finding> gone() {
    return List.copyOf(former);
  }

  private void take(Pair pair) {
    if (former.contains(pair.before()) && appeared.contains(pair.after())) {
      former.remove(pair.before());
      appeared.remove(pair.after());
      if (!pair.isSame()) {
        changed.add(pair);
      }
    }
  }

  private static Set<Excerpt> evidence(Finding finding) {
    return finding.readings().stream().flatMap(reading -> reading.evidence().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> readings(Finding finding) {
    return finding.readings().stream().map(reading -> reading.independent() + " " + reading.says())
        .collect(Collectors.toSet());
  }
}
