package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CrowdTest {
  private static Crowd of(boolean isDated, double cosine, int accounts) {
    Crowd crowd = Crowd.around(isDated);
    IntStream.range(0, accounts).forEach(i -> crowd.meet(cosine));
    return crowd;
  }

  @Test
  void whereNobodyIsTheCrowdIsTheUsualOne() {
    assertThat(of(true, 0, 0).likeness()).isEqualTo(of(false, 0, 0).likeness()).isBetween(0.1, 0.2);
  }

  @Test
  void theMoreLikeAccountsThereAreTheDenserIsTheCrowd() {
    assertThat(of(true, 0.5, 8).likeness()).isGreaterThan(of(true, 0.5, 2).likeness());
    assertThat(of(true, 0.01, 8).likeness()).isLessThan(of(true, 0.01, 2).likeness());
  }

  @Test
  void onlyTheLikestCount() {
    Crowd crowd = of(true, 0.5, 10);
    double before = crowd.likeness();
    crowd.meet(0.01);
    assertThat(crowd.likeness()).isEqualTo(before);
    crowd.meet(0.9);
    assertThat(crowd.likeness()).isGreaterThan(before);
  }

  @Test
  void theLikestToAnUndatedAccountMayBeItsStoryAndDoNotCount() {
    assertThat(of(false, 0.9, 10).likeness()).isEqualTo(of(false, 0, 0).likeness());
    assertThat(of(false, 0.9, 14).likeness()).isGreaterThan(of(false, 0, 0).likeness());
  }
}
