package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Finding;
import org.rashomon.testing.AccountBuilder;

final class MatterNameTest {
  private static String matter(AccountBuilder... accounts) {
    return Laid.out(accounts).findings().stream()
        .filter(finding -> finding.decidedBy().equals(SameMatter.MORE) || finding.decidedBy().equals(SameMatter.SAME))
        .map(Finding::matter).findFirst().orElse("none");
  }

  private static AccountBuilder line(String outlet, String text) {
    return AccountBuilder.of(outlet, text).person("Norvik Line", "", "Norvik Line").claimEverySentence();
  }

  @Test
  void whatIsSharedOfADeedNamesTheMatterRatherThanWhoDidIt() {
    assertThat(matter(
        line("herald", "Norvik Line hopes to salvage the sunken barge with cranes."),
        line("post", "Norvik Line expects to salvage the sunken barge with divers.")))
        .isEqualTo("salvage the sunken barge");
  }

  @Test
  void aRunWithAPersonsNameIsKeptWhereItTellsMore() {
    assertThat(matter(
        line("herald", "The council fined Norvik Line heavily over the sunken barge."),
        line("post", "Again the council fined Norvik Line over a sunken barge.")))
        .startsWith("council fined Norvik Line");
  }
}
