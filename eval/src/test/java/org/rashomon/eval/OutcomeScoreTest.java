package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Comparison;
import org.rashomon.model.Lineage;
import org.rashomon.model.Origin;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.model.Story;
import org.rashomon.model.Timeline;

final class OutcomeScoreTest {
  private static final Article ARTICLE = Article.of("one", new Origin.File("one"), "Four were hurt.").build();

  /** A story of one claim with one quantity. */
  private static Comparison with(OptionalDouble low, OptionalDouble high, Bound bound) {
    Quantity quantity = new Quantity(ARTICLE.excerpt(0, 4), low, high, bound, "");
    Claim claim = new Claim(ARTICLE.excerpt(0, 15), 0, new Claim.Voice.Outlet(), Claim.Polarity.AFFIRMED,
        Claim.Modality.ASSERTED, Optional.empty(), List.of(quantity), List.of(), Set.of());
    Account account = new Account(ARTICLE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(claim),
        Optional.empty());
    Alignment alignment = new Alignment(new Story("s", List.of(account), List.of()), List.of(), Map.of(), List.of(),
        List.of(), List.of(), List.of());
    return new Comparison(alignment, new Lineage(List.of(), List.of()), List.of(), new Timeline(List.of()));
  }

  private static Comparison withFour() {
    return with(OptionalDouble.of(4), OptionalDouble.of(4), Bound.EXACT);
  }

  private static double share(Comparison comparison, int... numbers) {
    OutcomeScore score = new OutcomeScore();
    for (int number : numbers) {
      score.add(comparison, number);
    }
    return score.share();
  }

  @Test
  void aNumberThatStandsInAClaimIsFound() {
    assertThat(share(withFour(), 4)).isEqualTo(1);
    assertThat(share(withFour(), 4, 5)).isEqualTo(.5);
  }

  @Test
  void aNumberWithoutABoundIsNotThatNumber() {
    assertThat(share(with(OptionalDouble.of(4), OptionalDouble.empty(), Bound.AT_LEAST), 4)).isZero();
  }

  @Test
  void oneAndNoneAreNotCounted() {
    assertThat(share(withFour(), 0, 1, 4)).isEqualTo(1);
    assertThat(share(withFour())).isZero();
  }
}
