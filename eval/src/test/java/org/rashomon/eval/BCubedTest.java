package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BCubedTest {
  private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "2", "d", "2");

  @Test
  void theSameGroupsUnderOtherNamesArePerfect() {
    BCubed score = BCubed.of(GOLD, Map.of("a", "x", "b", "x", "c", "y", "d", "y"));
    assertThat(score).isEqualTo(new BCubed(1, 1));
  }

  @Test
  void oneGroupOfAllCostsPrecision() {
    BCubed score = BCubed.of(GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "x"));
    assertThat(score).isEqualTo(new BCubed(0.5, 1));
    assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void everythingApartCostsRecall() {
    assertThat(BCubed.of(GOLD, Map.of("a", "w", "b", "x", "c", "y", "d", "z"))).isEqualTo(new BCubed(1, 0.5));
  }

  @Test
  void ofSomeItemsAloneStrangersInTheirGroupsCount() {
    BCubed score = BCubed.of(GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "y"), Set.of("a", "b"));
    assertThat(score.precision()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
  }
}
