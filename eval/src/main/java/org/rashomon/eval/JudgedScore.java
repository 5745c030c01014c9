package org.rashomon.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;

/** Counts which of the judged findings of a kind are shown now, and what is shown in their stories and not judged. */
final class JudgedScore {
  private final Kind kind;
  private final List<JudgedFinding> judged;
  private final Set<JudgedFinding> shown = new LinkedHashSet<>();
  private final List<String> unjudged = new ArrayList<>();

  JudgedScore(Kind kind, List<JudgedFinding> all) {
    this.kind = kind;
    this.judged = all.stream().filter(one -> one.kind() == kind).toList();
  }

  /** Takes the findings of a story, of which those of other kinds don't matter. */
  void add(String set, String story, List<Finding> findings) {
    List<JudgedFinding> ofStory = judged.stream()
        .filter(one -> one.set().equals(set) && one.story().equals(story)).toList();
    for (Finding finding : findings.stream().filter(any -> any.kind() == kind).toList()) {
      List<JudgedFinding> met = ofStory.stream().filter(one -> one.isShownBy(finding)).toList();
      shown.addAll(met);
      if (met.isEmpty()) {
        unjudged.add(set + " " + story + " " + finding.id());
      }
    }
  }

  /** Of the judged ones shown, the share that is right; 1 where none is shown. */
  double precision() {
    return shown.isEmpty() ? 1 : (double) right(shown) / shown.size();
  }

  /** Of the judged ones that are right, the share that is shown. */
  double recall() {
    long right = right(judged);
    return right == 0 ? 1 : (double) right(shown) / right;
  }

  int shown() {
    return shown.size();
  }

  /** Gold set, story and id of each finding that nobody has judged. */
  List<String> unjudged() {
    return List.copyOf(unjudged);
  }

  private static long right(Iterable<JudgedFinding> findings) {
    long right = 0;
    for (JudgedFinding finding : findings) {
      right += finding.right() ? 1 : 0;
    }
    return right;
  }
}
