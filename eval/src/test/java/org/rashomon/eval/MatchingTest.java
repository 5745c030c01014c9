package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.Matching.Pair;
import org.rashomon.model.Span;

final class MatchingTest {

  private static Characters at(int start, int end) {
    return Characters.of(List.of(new Span(start, end)));
  }

  @Test
  void theLikestArePairedFirst() {
    Matching matching = Matching.between(List.of(at(0, 10)), List.of(at(0, 6), at(0, 9)));
    assertThat(matching.pairs()).containsExactly(new Pair(0, 1, 0.9));
  }

  @Test
  void halfOfAllTheirCharactersIsEnoughAndLessIsNot() {
    assertThat(Matching.between(List.of(at(0, 10)), List.of(at(0, 5))).pairs()).hasSize(1);
    assertThat(Matching.between(List.of(at(0, 10)), List.of(at(0, 4))).pairs()).isEmpty();
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(at(3, 3).likeness(at(3, 3))).isZero();
  }
}
