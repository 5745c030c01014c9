package org.rashomon.eval;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.align.Aligner;
import org.rashomon.eval.PassageScore.Shared;
import org.rashomon.eval.RewrittenExamples.Copy;
import org.rashomon.model.Passage;
import org.rashomon.model.Story;

/** Counts how much of what is known to be copied was found. */
final class CopyScore {
  private CopyScore() {}

  /**
   * Of all copies together. Precision is the part of the passages found that lead from a copied sentence to its original;
   * what two reports tell in like words because both know it counts as wrong, but for what both merely quote. Recall is
   * the part of the copied sentences half of whose words were found, or more.
   */
  static Tally of(List<Copy> copies) {
    Tally tally = new Tally();
    for (Copy copy : copies) {
      List<Passage> passages = passages(copy);
      tally.addFound(
          passages.stream().filter(passage -> isRight(passage, copy)).count(),
          passages.stream().filter(passage -> !passage.quoted() || isRight(passage, copy)).count());
      tally.addGold(
          copy.passages().stream().filter(shared -> isMet(shared, passages)).count(), copy.passages().size());
    }
    return tally;
  }

  /** What the original and the copy share. */
  private static List<Passage> passages(Copy copy) {
    Set<String> both = Set.of(copy.original().article().id(), copy.copy().article().id());
    return new Aligner().align(new Story("copy", copy.accounts(), List.of())).passages().stream()
        .filter(passage -> both.contains(passage.from().article()) && both.contains(passage.to().article()))
        .toList();
  }

  private static boolean isRight(Passage passage, Copy copy) {
    return copy.passages().stream().anyMatch(shared -> shared.isMetBy(passage));
  }

  private static boolean isMet(Shared shared, List<Passage> passages) {
    int covered = passages.stream().filter(shared::isMetBy)
        .flatMap(passage -> Stream.of(passage.from(), passage.to()))
        .filter(shared.one()::overlaps)
        .mapToInt(excerpt -> excerpt.span().overlap(shared.one().span())).sum();
    return 2 * covered >= shared.one().span().length();
  }
}
