package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Span;

/** The scores of extraction and of furniture. */
final class ShingleScoreTest {

  @Test
  void theSameTextScoresOne() {
    ShingleScore score = new ShingleScore();
    score.add("The wall of Ostby broke.", "The wall, of Ostby -- broke");
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void eachShingleCountsAsOftenAsItStandsThere() {
    ShingleScore score = new ShingleScore();
    score.add("a b c d e", "a b c d a b c d");
    assertThat(score.precision()).isEqualTo(.2, within(1e-9));
    assertThat(score.recall()).isEqualTo(.5, within(1e-9));
  }

  @Test
  void precisionAndRecallAreMeansOverThePages() {
    ShingleScore score = new ShingleScore();
    score.add("a b c d", "a b c d");
    score.add("a b c d", "");
    assertThat(score.precision()).isEqualTo(.5);
    assertThat(score.recall()).isEqualTo(.5);
  }

  @Test
  void aPageIsExactIfNothingIsMissingAndNothingTooMuch() {
    ShingleScore score = new ShingleScore();
    score.add("a b c d e", "a b c, d e");
    score.add("a b c d e", "a b c d e f");
    score.add("a b c d e", "a b c d");
    assertThat(score.exact()).isEqualTo(1.0 / 3, within(1e-9));
  }

  @Test
  void spansAreScoredByTheCharactersTheyShare() {
    OverlapScore score = new OverlapScore();
    score.add(List.of(new Span(0, 10)), List.of(new Span(5, 15), new Span(20, 25)));
    assertThat(score.precision()).isEqualTo(5.0 / 15, within(1e-9));
    assertThat(score.recall()).isEqualTo(.5);
  }
}
