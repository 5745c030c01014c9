package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.model.Row;
import org.rashomon.testing.AccountBuilder;

final class RowsTest {
  private static final String PLAN = "A ribbon cutting ceremony at the new lighthouse is planned for noon.";
  private static final String OUTCOME = "The crowd left the lighthouse without a ribbon cutting ceremony.";
  private static final String OTHER = "Herring prices rose again at the Larnham market.";

  private static List<Row> rows(Account... accounts) {
    return new Aligner().align(AccountBuilder.story(accounts)).rows();
  }

  private static List<String> words(Row row) {
    return row.readings().stream().map(reading -> reading.claim().excerpt().exact()).toList();
  }

  private static Account account(String id, String text) {
    return AccountBuilder.of(id, text).claimEverySentence().build();
  }

  @Test
  void whatWasPlannedAndWhatCameOfItStandInOneRow() {
    List<Row> rows = rows(account("a", PLAN), account("b", OUTCOME));
    assertThat(rows).singleElement().satisfies(row -> {
      assertThat(words(row)).containsExactly(PLAN, OUTCOME);
      assertThat(row.matter()).isEqualTo("ribbon cutting ceremony");
      assertThat(row.decidedBy()).isNotBlank();
    });
  }

  @Test
  void claimsOfDifferentMattersStandApart() {
    assertThat(rows(account("a", PLAN), account("b", OTHER)))
        .allSatisfy(row -> assertThat(row.readings()).hasSize(1));
  }

  @Test
  void aClaimThatNobodySharesStandsInARowOfItsOwn() {
    assertThat(rows(account("a", PLAN + " " + OTHER), account("b", OUTCOME)))
        .anySatisfy(row -> assertThat(words(row)).containsExactly(OTHER));
  }

  @Test
  void oneVoiceIsNotComparedWithItself() {
    assertThat(rows(account("a", PLAN + " " + OUTCOME))).allSatisfy(row -> assertThat(row.readings()).hasSize(1));
  }

  @Test
  void twoSpeakersOfOneAccountWhoSayAllAndSomeStandInOneRow() {
    OptionalDouble unknown = OptionalDouble.empty();
    Account account = AccountBuilder.of("a",
        "Okafor said the harbour union wanted all penalties lifted. "
            + "Lindqvist said the harbour union had wanted some measures eased.")
        .person("Okafor", "mayor", "Okafor").person("Lindqvist", "delegate", "Lindqvist")
        .quantity("all", unknown, unknown, Bound.ALL, "penalties")
        .quantity("some", unknown, unknown, Bound.SOME, "measures")
        .indirect("Okafor", "the harbour union wanted all penalties lifted")
        .quotedClaim(Modality.WANTED, Polarity.AFFIRMED)
        .indirect("Lindqvist", "the harbour union had wanted some measures eased")
        .quotedClaim(Modality.WANTED, Polarity.AFFIRMED)
        .build();
    assertThat(rows(account)).singleElement().satisfies(row -> assertThat(row.readings()).hasSize(2));
  }

  @Test
  void readingsStandInTheOrderOfTheAccounts() {
    assertThat(rows(account("a", OUTCOME), account("b", PLAN))).first().satisfies(row -> assertThat(row.readings())
        .extracting(Row.Reading::article).containsExactly("a", "b"));
  }
}
