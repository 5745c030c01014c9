package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Timeline.Event;
import org.rashomon.testing.AccountBuilder;

final class OvertakenTest {
  private static final String PLAN = "The ribbon ceremony is scheduled for Monday at the new bridge.";

  private static AccountBuilder plan(String outlet) {
    return AccountBuilder.of(outlet, PLAN).date("Monday", "2031-05-05").claim(PLAN, Modality.PLANNED,
        Polarity.AFFIRMED);
  }

  private static AccountBuilder outcome(String outlet) {
    return AccountBuilder.of(outlet, "The ribbon ceremony was called off after cracks were found in the new bridge.")
        .claimEverySentence();
  }

  @Test
  void whatWasAnnouncedAndCalledOffIsOvertaken() {
    Finding finding = Laid.out(plan("herald"), outcome("post")).findings(Kind.OVERTAKEN).get(0);
    assertThat(finding.matter()).isEqualTo("ribbon ceremony");
    assertThat(finding.readings()).extracting(reading -> reading.articles().get(0)).containsExactly("herald", "post");
    assertThat(finding.explanation()).isEqualTo(
        "Herald speaks of the ribbon ceremony as still to come; post tells how it came to nothing.");
  }

  @Test
  void anAnnouncementWrittenAfterTheFailureIsNotOvertaken() {
    AccountBuilder later = AccountBuilder.of("herald", PLAN).on("2031-05-09")
        .claim(PLAN, Modality.PLANNED, Polarity.AFFIRMED);
    AccountBuilder earlier = AccountBuilder.of("post", "The ribbon ceremony was called off.").on("2031-05-04")
        .claimEverySentence();
    assertThat(Laid.out(later, earlier).findings(Kind.OVERTAKEN)).isEmpty();
  }

  @Test
  void anotherEventThatFailedOvertakesNothing() {
    AccountBuilder other = AccountBuilder.of("post", "The boat race was called off.").claimEverySentence();
    assertThat(Laid.out(plan("herald"), other).findings(Kind.OVERTAKEN)).isEmpty();
  }

  @Test
  void anEventThatTookPlaceOvertakesNothing() {
    AccountBuilder held = AccountBuilder.of("post", "The ribbon ceremony drew a large crowd.").claimEverySentence();
    assertThat(Laid.out(plan("herald"), held).findings(Kind.OVERTAKEN)).isEmpty();
  }

  @Test
  void theTimelineShowsAPlanThatFailedAsOvertaken() {
    assertThat(Laid.out(plan("herald"), outcome("post")).compared().timeline().events()).singleElement()
        .satisfies(event -> assertThat(event.overtaken()).isTrue());
    assertThat(Laid.out(plan("herald")).compared().timeline().events()).extracting(Event::overtaken)
        .containsExactly(false);
  }

  @Test
  void aSuspectAtLargeIsLaterArrested() {
    AccountBuilder first = AccountBuilder.of("herald", "Police said suspect Ivo Lantz was still at large on Sunday.")
        .on("2031-05-04").person("Ivo Lantz", "", "Ivo Lantz").claimEverySentence();
    AccountBuilder then = AccountBuilder.of("post", "Ivo Lantz was arrested at a motel.").on("2031-05-06")
        .person("Ivo Lantz", "", "Ivo Lantz").claimEverySentence();
    assertThat(Laid.out(first, then).findings(Kind.OVERTAKEN)).singleElement()
        .satisfies(finding -> assertThat(finding.decidedBy()).isEqualTo("state ended: at large"));
  }

  @Test
  void anArrestInAnotherMatterEndsNothing() {
    AccountBuilder first = AccountBuilder.of("herald", "Police said suspect Ivo Lantz was still at large on Sunday.")
        .on("2031-05-04").person("Ivo Lantz", "", "Ivo Lantz").claimEverySentence();
    AccountBuilder then = AccountBuilder.of("post", "Years ago a banker was arrested over forged bonds.")
        .on("2031-05-06").claimEverySentence();
    assertThat(Laid.out(first, then).findings(Kind.OVERTAKEN)).isEmpty();
  }
}
