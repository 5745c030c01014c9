package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.testing.AccountBuilder;

final class RisingTollTest {
  private static AccountBuilder hurt(String outlet, String number, double value) {
    return AccountBuilder.of(outlet, "The crane accident in Port Ansel left " + number + " people hurt.")
        .quantity(number, value, "injured").claimEverySentence();
  }

  @Test
  void anUndatedFigureTakesItsPlaceBetweenDatedOnes() {
    Laid laid = Laid.out(
        hurt("herald", "three", 3).on("2031-05-04"), hurt("post", "nine", 9).on("2031-05-06"), hurt("star", "six", 6));
    assertThat(laid.findings(Kind.OVERTAKEN)).extracting(Finding::explanation)
        .containsExactly("Herald gives three injured; later, star gives six injured; later, post gives nine injured.");
  }

  @Test
  void aTollThatFallsIsNotTold() {
    Laid laid = Laid.out(hurt("herald", "nine", 9).on("2031-05-04"), hurt("post", "three", 3).on("2031-05-06"));
    assertThat(laid.findings(Kind.OVERTAKEN)).isEmpty();
  }

  @Test
  void figuresOfOneDayStandInOrderOfSize() {
    Laid laid = Laid.out(
        hurt("herald", "three", 3).on("2031-05-04"), hurt("post", "six", 6).on("2031-05-04"),
        hurt("star", "nine", 9).on("2031-05-06"));
    assertThat(laid.findings(Kind.OVERTAKEN)).extracting(Finding::explanation)
        .containsExactly("Herald gives three injured; later, post gives six injured; later, star gives nine injured.");
  }

  @Test
  void figuresOfOneDayAloneAreNoRise() {
    Laid laid = Laid.out(hurt("herald", "three", 3).on("2031-05-04"), hurt("post", "six", 6).on("2031-05-04"));
    assertThat(laid.findings(Kind.OVERTAKEN)).isEmpty();
  }

  @Test
  void anUndatedFigureBeyondTheDatedOnesIsToldApartAndDissolvesNothing() {
    Laid laid = Laid.out(
        hurt("herald", "three", 3).on("2031-05-04"), hurt("post", "six", 6).on("2031-05-06"), hurt("star", "nine", 9));
    assertThat(laid.findings(Kind.OVERTAKEN)).singleElement().satisfies(finding -> {
      assertThat(finding.explanation()).isEqualTo("Herald gives three injured; later, post gives six injured."
          + " Without a date that tells when: star gives nine injured.");
      assertThat(finding.readings()).extracting(reading -> reading.articles().get(0)).containsExactly("herald", "post");
    });
  }

  @Test
  void oneDatedFigureAndAnUndatedOneAreNoRise() {
    Laid laid = Laid.out(hurt("herald", "three", 3).on("2031-05-04"), hurt("star", "nine", 9));
    assertThat(laid.findings(Kind.OVERTAKEN)).isEmpty();
  }
}
