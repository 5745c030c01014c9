package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Finding;
import org.rashomon.testing.AccountBuilder;

final class OmissionTest {
  private static AccountBuilder oranges(String outlet) {
    return AccountBuilder.of(outlet, "A lorry lost forty crates of oranges on the bridge at Lannoch.")
        .quantity("forty", 40, "crates").claimEverySentence();
  }

  private static List<String> explanations(AccountBuilder... builders) {
    return Laid.out(builders).findings().stream().map(Finding::explanation).toList();
  }

  @Test
  void theOneReportThatHasNothingOfWhatAllOthersTellIsNamed() {
    AccountBuilder silent = AccountBuilder.of("star", "The county wants a new tax on parking.").claimEverySentence();
    assertThat(explanations(oranges("herald"), oranges("post"), oranges("echo"), silent)).contains(
        "Herald, post and echo give the same figure: 40 crates. Only star says nothing of it.");
  }

  @Test
  void twoReportsAreTooFewForTheThirdToMissIt() {
    AccountBuilder silent = AccountBuilder.of("star", "The county wants a new tax on parking.").claimEverySentence();
    assertThat(explanations(oranges("herald"), oranges("post"), silent))
        .isNotEmpty().noneMatch(explanation -> explanation.contains("says nothing of it"));
  }

  @Test
  void whereTwoAreSilentNeitherIsAlone() {
    Stream<AccountBuilder> silent = Stream.of("star", "sun")
        .map(outlet -> AccountBuilder.of(outlet, "The county wants a new tax on parking.").claimEverySentence());
    assertThat(explanations(Stream.concat(Stream.of("herald", "post", "echo").map(OmissionTest::oranges), silent)
        .toArray(AccountBuilder[]::new)))
        .isNotEmpty().noneMatch(explanation -> explanation.contains("says nothing of it"));
  }
}
