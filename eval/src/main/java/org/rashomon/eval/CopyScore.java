package org.rashomon.eval;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.align.Aligner;
import org.rashomon.eval.PassageScore.Shared;
import org.rashomon.eval.RewrittenExamples.Copy;
import org.rashomon.model.Passage;
import org.rashomon.model.Story;

/**
 * How much of what is known to be copied was found.
 *
 * @param precision of all passages found, those that lead from a copied sentence to its original; what two reports tell in
 *     like words because both know it counts as wrong, but for what both merely quote
 * @param recall of the copied sentences, those half of whose words were found, or more
 */
record CopyScore(double precision, double recall) {

  static CopyScore of(List<Copy> copies) {
    int copied = 0;
    int met = 0;
    int found = 0;
    int right = 0;
    for (Copy copy : copies) {
      List<Passage> passages = passages(copy);
      copied += copy.passages().size();
      met += (int) copy.passages().stream().filter(shared -> isMet(shared, passages)).count();
      found += (int) passages.stream().filter(passage -> !passage.quoted() || isRight(passage, copy)).count();
      right += (int) passages.stream().filter(passage -> isRight(passage, copy)).count();
    }
    return new CopyScore(share(right, found), share(met, copied));
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

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
