package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.PassageScore.Place;
import org.rashomon.eval.PassageScore.Shared;
import org.rashomon.eval.RewrittenExamples.Copy;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Span;

final class CopyScoreTest {
  private static final String COPIED = "Three barges broke loose from the coal pier during the night storm.";
  private static final String OWN = "Pilots blamed rotten hawsers that nobody had replaced since spring.";
  private static final String OTHER = "Breakfast is free on Sundays in most of the museums upstream.";

  private static Account account(String id, String... sentences) {
    return GroupingEvaluation.account(
        Article.of(id, new Origin.File(id), String.join("\n\n", sentences)).language("en").build());
  }

  private static Shared copied(int from, int to) {
    return new Shared(new Place("original", new Span(from, from + COPIED.length())),
        new Place("copy", new Span(to, to + COPIED.length())));
  }

  private static Tally score(Account original, Account copy, Shared passage) {
    return CopyScore.of(List.of(new Copy(List.of(original, copy), original, copy, List.of(passage))));
  }

  @Test
  void aCopiedSentenceThatIsFoundCounts() {
    Tally score = score(account("original", COPIED, OWN), account("copy", OTHER, COPIED),
        copied(0, OTHER.length() + 2));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void oneThatIsNotCostsRecall() {
    Tally score = score(account("original", COPIED), account("copy", OTHER, "The pier is shut."),
        copied(0, OTHER.length() + 2));
    assertThat(score.recall()).isZero();
    assertThat(score.f1()).isZero();
  }

  @Test
  void whatTheyShareBesidesCostsPrecision() {
    Tally score = score(account("original", COPIED, OWN), account("copy", OWN, OTHER, COPIED),
        copied(0, OWN.length() + OTHER.length() + 4));
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(1);
  }
}
