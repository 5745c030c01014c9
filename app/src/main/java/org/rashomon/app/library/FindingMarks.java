package org.rashomon.app.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.dossier.ToldDossier.Finding;

/** Follows the findings of a story from telling to telling. */
final class FindingMarks {
  /** A finding is an earlier one if it rests on so much of the shorter evidence of the two. */
  private static final double SAME = 0.5;

  private final List<FindingEntry> before;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param before the findings of the last telling and those that are gone
   */
  FindingMarks(List<FindingEntry> before) {
    this.before = before.stream().sorted(Comparator.comparing(entry -> entry.gone().isPresent())).toList();
  }

  /**
   * What the findings are now, with the marks of those they were; those that are not there any more are gone.
   *
   * @param at the time of the new telling
   */
  List<FindingEntry> follow(String story, List<Finding> findings, Instant at) {
    List<FindingEntry> now = new ArrayList<>();
    for (Finding finding : findings) {
      now.add(entry(story, finding, at));
    }
    for (FindingEntry entry : before) {
      if (!taken.contains(entry.mark())) {
        now.add(entry.gone().isPresent() ? entry : gone(entry, at));
      }
    }
    return now;
  }

  private FindingEntry entry(String story, Finding finding, Instant at) {
    List<String> evidence = evidence(finding);
    Optional<FindingEntry> earlier = before.stream()
        .filter(entry -> !taken.contains(entry.mark()) && isSame(entry, finding, evidence))
        .max(Comparator.comparingDouble(entry -> nearness(entry, finding, evidence)));
    String mark = earlier.map(FindingEntry::mark).orElseGet(() -> unused(finding, evidence));
    taken.add(mark);
    boolean stays = earlier.filter(entry -> entry.gone().isEmpty() && isUnchanged(entry, finding, evidence))
        .isPresent();
    return new FindingEntry(
        story, mark, finding.id(), finding.kind(), finding.aspect(), finding.matter(), finding.explanation(), evidence,
        earlier.map(FindingEntry::appeared).orElse(at), stays ? earlier.orElseThrow().changed() : at, Optional.empty());
  }

  /** The places it rests on, the same for the same evidence. */
  static List<String> evidence(Finding finding) {
    return finding.readings().stream().flatMap(reading -> reading.evidence().stream())
        .map(excerpt -> excerpt.article() + " " + excerpt.start() + " " + excerpt.end()).distinct().sorted().toList();
  }

  /** Several findings may share their words: the one of the same kind, with most of them in common, is the same. */
  private static double nearness(FindingEntry entry, Finding finding, List<String> evidence) {
    double most = Math.max(entry.evidence().size(), evidence.size());
    return (entry.kind().equals(finding.kind()) ? 1 : 0) + common(entry.evidence(), evidence) / most
        - (entry.gone().isPresent() ? 2 : 0);
  }

  private static long common(List<String> one, List<String> other) {
    return one.stream().filter(new HashSet<>(other)::contains).count();
  }

  private static boolean isSame(FindingEntry entry, Finding finding, List<String> evidence) {
    boolean sole = entry.kind().equals("sole");
    return sole == finding.kind().equals("sole") && rests(entry.evidence(), evidence);
  }

  /** Whether two findings rest on the same words, most of them. */
  static boolean rests(List<String> one, List<String> other) {
    long common = common(one, other);
    return common > 0 && common >= SAME * Math.min(one.size(), other.size());
  }

  private static boolean isUnchanged(FindingEntry entry, Finding finding, List<String> evidence) {
    return entry.kind().equals(finding.kind()) && entry.explanation().equals(finding.explanation())
        && entry.evidence().equals(evidence);
  }

  private String unused(Finding finding, List<String> evidence) {
    String mark = Hash.of(finding.kind() + finding.aspect() + String.join("\n", evidence), 8);
    Map<String, FindingEntry> marks = new HashMap<>();
    before.forEach(entry -> marks.put(entry.mark(), entry));
    while (taken.contains(mark) || marks.containsKey(mark)) {
      mark = Hash.of(mark, 8);
    }
    return mark;
  }

  private static FindingEntry gone(FindingEntry entry, Instant at) {
    return new FindingEntry(
        entry.story(), entry.mark(), entry.local(), entry.kind(), entry.aspect(), entry.matter(), entry.explanation(),
        entry.evidence(), entry.appeared(), at, Optional.of(at));
  }
}
