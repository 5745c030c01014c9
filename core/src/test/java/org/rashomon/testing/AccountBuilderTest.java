package org.rashomon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;

final class AccountBuilderTest {

  @Test
  void whatIsToldByWordsStandsWhereTheWordsStand() {
    Account account = AccountBuilder.of("herald", "Mayor Ana Okafor spoke. Okafor said it was \"not safe\".")
        .person("Ana Okafor", "mayor", "Ana Okafor", "Okafor")
        .quote("Ana Okafor", "not safe")
        .claimEverySentence()
        .build();
    assertThat(account.sentences()).hasSize(2);
    assertThat(account.mentions()).hasSize(2);
    assertThat(account.quotations().get(0).words()).isEqualTo("not safe");
    assertThat(account.claims().get(1).excerpt().exact()).isEqualTo("Okafor said it was \"not safe\".");
  }

  @Test
  void wordsThatDoNotStandInTheTextAreRefused() {
    assertThatThrownBy(() -> AccountBuilder.of("herald", "Nothing.").unresolved("anything"))
        .hasMessageContaining("anything");
  }
}
