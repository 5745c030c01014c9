package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.testing.AccountBuilder;

final class SignsTest {
  private static final String FIRE = "A fire destroyed the Orlov grain mill in Dunmarrow on Friday, and the miller Ada"
      + " Orlov was taken to hospital.";

  @Test
  void anArrivingAccountMakesPairsWithTheLikeOnesBeforeIt() {
    Signs signs = new Signs();
    assertThat(signs.add(AccountBuilder.of("first", FIRE).on("2031-06-02").build())).isEmpty();
    assertThat(signs.add(AccountBuilder.of("second", FIRE).on("2031-06-03").build())).singleElement()
        .satisfies(pair -> {
          assertThat(pair.arrived()).isEqualTo("second");
          assertThat(pair.before()).isEqualTo("first");
          assertThat(pair.strengths()).hasSameSizeAs(Signs.names()).hasSameSizeAs(Signs.weights());
          assertThat(pair.strengths().get(Signs.names().indexOf("text, root"))).isGreaterThan(0.9);
        });
  }

  @Test
  void twoUndatedAccountsTeachNothing() {
    Signs signs = new Signs();
    signs.add(AccountBuilder.of("first", FIRE).build());
    assertThat(signs.add(AccountBuilder.of("second", FIRE).build())).isEmpty();
  }
}
