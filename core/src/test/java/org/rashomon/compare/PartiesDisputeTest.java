package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.testing.AccountBuilder;

final class PartiesDisputeTest {
  private static AccountBuilder unionAndPort(String union) {
    return AccountBuilder.of("herald", "Port director Lena Maris said the union wanted all night shifts at the port"
        + " cancelled. Union leader Tom Adeyo said " + union + ".")
        .person("Lena Maris", "port director", "Lena Maris")
        .person("Tom Adeyo", "union leader", "Tom Adeyo")
        .quantity("all", OptionalDouble.empty(), OptionalDouble.empty(), Bound.ALL, "shifts")
        .indirect("Lena Maris", "the union wanted all night shifts at the port cancelled")
        .quotedClaim(Modality.WANTED, Polarity.AFFIRMED);
  }

  @Test
  void oneSaysAllAndTheOtherOnlySome() {
    Finding dispute = Laid.out(unionAndPort("it had wanted only some of the rotas at the port changed")
        .quantity("some", OptionalDouble.empty(), OptionalDouble.empty(), Bound.SOME, "rotas")
        .indirect("Tom Adeyo", "it had wanted only some of the rotas at the port changed")
        .quotedClaim(Modality.WANTED, Polarity.AFFIRMED)).findings().get(0);
    assertThat(dispute.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(dispute.readings()).extracting(reading -> reading.voice().orElse("?"))
        .containsExactly("Lena Maris", "Tom Adeyo");
    assertThat(dispute.decidedBy()).contains("all against some");
    assertThat(dispute.explanation()).startsWith("Lena Maris and Tom Adeyo dispute it:");
  }

  @Test
  void someOfAnotherMatterIsNoDispute() {
    assertThat(Laid.out(unionAndPort("only some buses ran")
        .quantity("some", OptionalDouble.empty(), OptionalDouble.empty(), Bound.SOME, "buses")
        .indirect("Tom Adeyo", "only some buses ran")
        .quotedClaim(Modality.ASSERTED, Polarity.AFFIRMED)).findings(Kind.CONFLICT)).isEmpty();
  }

  @Test
  void oneAffirmsWhatTheOtherDenies() {
    AccountBuilder account = AccountBuilder.of("herald", "Mara Quist said the plant released chlorine into the river."
        + " Owner Jan Brandt said the plant never released chlorine into the river.")
        .person("Mara Quist", "", "Mara Quist").person("Jan Brandt", "", "Jan Brandt")
        .indirect("Mara Quist", "the plant released chlorine into the river")
        .quotedClaim(Modality.ASSERTED, Polarity.AFFIRMED)
        .indirect("Jan Brandt", "the plant never released chlorine into the river")
        .quotedClaim(Modality.ASSERTED, Polarity.NEGATED);
    assertThat(Laid.out(account).findings(Kind.CONFLICT)).singleElement()
        .satisfies(finding -> assertThat(finding.aspect()).isEqualTo(Finding.Aspect.POLARITY));
  }

  @Test
  void onePersonDoesNotDisputeWithThemselves() {
    AccountBuilder account = AccountBuilder.of("herald", "Mara Quist said the plant released chlorine into the river."
        + " Mara Quist said the plant never released chlorine into the river.")
        .person("Mara Quist", "", "Mara Quist")
        .indirect("Mara Quist", "the plant released chlorine into the river")
        .quotedClaim(Modality.ASSERTED, Polarity.AFFIRMED)
        .indirect("Mara Quist", "the plant never released chlorine into the river")
        .quotedClaim(Modality.ASSERTED, Polarity.NEGATED);
    assertThat(Laid.out(account).findings(Kind.CONFLICT)).isEmpty();
  }

  private static AccountBuilder two(String affirmed, String negated) {
    return AccountBuilder.of("herald", "Mara Quist said " + affirmed + ". Owner Jan Brandt said " + negated + ".")
        .person("Mara Quist", "", "Mara Quist").person("Jan Brandt", "", "Jan Brandt")
        .indirect("Mara Quist", affirmed).quotedClaim(Modality.ASSERTED, Polarity.AFFIRMED)
        .indirect("Jan Brandt", negated).quotedClaim(Modality.ASSERTED, Polarity.NEGATED);
  }

  @Test
  void whoDeniesAnotherThingAndSaysTheSameDisputesNothing() {
    String same = "we are thinking of the safety of the river";
    assertThat(Laid.out(two(same, "we are not thinking of profit from the river, we are thinking of the safety of the"
        + " river")).findings(Kind.CONFLICT)).isEmpty();
    assertThat(Laid.out(two(same, "we are not thinking of the safety of the river")).findings(Kind.CONFLICT))
        .hasSize(1);
  }

  @Test
  void aPrefixDeniesAsWell() {
    assertThat(Laid.out(two("the two sailors have nonfatal burns to their hands", "the two sailors have burns to their"
        + " hands that are not fatal")).findings(Kind.CONFLICT)).isEmpty();
  }

  @Test
  void whoWondersWhetherItIsSoDoesNotSayIt() {
    assertThat(Laid.out(two("people asked whether the plant released chlorine into the river",
        "the plant never released chlorine into the river")).findings(Kind.CONFLICT)).isEmpty();
  }
}
