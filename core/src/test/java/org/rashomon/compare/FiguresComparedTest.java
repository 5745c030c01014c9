package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.testing.AccountBuilder;

final class FiguresComparedTest {
  private static AccountBuilder killed(String outlet, String number, double value) {
    return AccountBuilder.of(outlet, "The ferry fire in the harbour of Port Ansel killed " + number + " people.")
        .quantity(number, value, "killed").claimEverySentence();
  }

  private static AccountBuilder killedOn(String outlet, String day, String number, double value) {
    return AccountBuilder.of(outlet, "The ferry fire in the harbour of Port Ansel killed " + number + " people.")
        .on(day).quantity(number, value, "killed").claimEverySentence();
  }

  @Test
  void sameFigureAgrees() {
    assertThat(Laid.out(killed("herald", "three", 3), killed("post", "3", 3)).findings(Kind.AGREEMENT))
        .extracting(Finding::explanation).contains("Herald and post give the same figure: three killed.");
  }

  @Test
  void differentFiguresAtTheSameTimeAreInConflict() {
    assertThat(Laid.out(killed("herald", "three", 3), killed("post", "five", 5)).findings(Kind.CONFLICT))
        .extracting(Finding::explanation).containsExactly("Herald gives three killed; post gives five killed.");
  }

  @Test
  void aLaterFigureOvertakesAnEarlier() {
    Laid laid = Laid.out(killedOn("herald", "2031-05-04", "three", 3), killedOn("post", "2031-05-06", "five", 5));
    assertThat(laid.findings(Kind.CONFLICT)).isEmpty();
    assertThat(laid.findings(Kind.OVERTAKEN)).extracting(Finding::explanation)
        .containsExactly("Herald gives three killed; later, post gives five killed.");
  }

  private static AccountBuilder crates(String outlet, String number, double value) {
    return AccountBuilder.of(outlet, "The ferry fire in the harbour of Port Ansel burnt " + number + " crates.")
        .quantity(number, value, "crates").claimEverySentence();
  }

  private static AccountBuilder cratesOn(String outlet, String day, String number, double value) {
    return AccountBuilder.of(outlet, "The ferry fire in the harbour of Port Ansel burnt " + number + " crates.")
        .on(day).quantity(number, value, "crates").claimEverySentence();
  }

  @Test
  void anUndatedReportDoesNotMakeAConflictOfWhatALaterFigureOvertook() {
    Laid laid = Laid.out(
        cratesOn("herald", "2031-05-04", "30", 30), cratesOn("post", "2031-05-06", "50", 50), crates("star", "50", 50),
        crates("courier", "70", 70));
    assertThat(laid.findings(Kind.CONFLICT)).isEmpty();
    assertThat(laid.findings(Kind.OVERTAKEN)).extracting(Finding::explanation).containsExactly(
        "Herald gives 30 crates; later, post and star give 50 crates."
            + " Without a date that tells when: courier gives 70 crates.");
  }

  @Test
  void anUndatedFigureIsInConflictWithTheOneDatedOne() {
    Laid laid = Laid.out(cratesOn("herald", "2031-05-04", "30", 30), crates("courier", "70", 70));
    assertThat(laid.findings(Kind.CONFLICT)).extracting(Finding::explanation)
        .containsExactly("Herald gives 30 crates; courier gives 70 crates.");
  }

  @Test
  void aFigureOfAPartIsNotInConflictWithTheWhole() {
    AccountBuilder part = AccountBuilder
        .of("post", "The ferry fire in the harbour of Port Ansel killed five people, including two children.")
        .quantity("two", 2, "killed").claimEverySentence();
    assertThat(Laid.out(killed("herald", "three", 3), part).findings(Kind.CONFLICT)).isEmpty();
  }

  private static AccountBuilder three(String outlet, String text, String number, double value, String of) {
    return AccountBuilder.of(outlet, text).quantity(number, value, of).claimEverySentence();
  }

  @Test
  void aSummandIsNotInConflictWithTheSum() {
    AccountBuilder sum = three("herald", "The ferry fire in the harbour of Port Ansel injured three people.", "three",
        3,
        "injured");
    for (String summands : List.of("a girl and two deckhands", "two deckhands and a girl")) {
      AccountBuilder part = three("post", "The ferry fire in the harbour of Port Ansel injured " + summands + ".",
          "two",
          2, "injured");
      assertThat(Laid.out(sum, part).findings(Kind.CONFLICT)).as(summands).isEmpty();
    }
  }

  @Test
  void theNamesOfSomeAreNotTheCountOfAll() {
    AccountBuilder named = three("post", "Police told the names of three people killed in the ferry fire in the harbour"
        + " of Port Ansel.", "three", 3, "killed");
    assertThat(Laid.out(killed("herald", "five", 5), named).findings(Kind.CONFLICT)).isEmpty();
  }

  @Test
  void yearsOfServiceAreNotCompared() {
    AccountBuilder one = three("herald", "The captain served nine years on the ferry of Port Ansel.", "nine", 9,
        "years");
    AccountBuilder other = three("post", "The captain served 14 years on the ferry of Port Ansel.", "14", 14, "years");
    assertThat(Laid.out(one, other).findings(Kind.CONFLICT)).isEmpty();
  }

  @Test
  void anArticleThatHasBothFiguresSpeaksOfTwoThings() {
    AccountBuilder both = AccountBuilder.of("post", "The ferry fire in the harbour of Port Ansel killed five people."
        + " A ferry fire in the harbour of Port Ansel killed three people in spring.")
        .quantity("five", 5, "killed").quantity("three", 3, "killed").claimEverySentence();
    assertThat(Laid.out(killed("herald", "three", 3), both).findings(Kind.CONFLICT)).isEmpty();
  }

  @Test
  void figuresOfDifferentThingsAreNotCompared() {
    AccountBuilder other = AccountBuilder.of("post", "A storm over Mount Kessel killed five climbers in winter.")
        .quantity("five", 5, "killed").claimEverySentence();
    assertThat(Laid.out(killed("herald", "three", 3), other).findings(Kind.CONFLICT)).isEmpty();
  }

  @Test
  void twoPeopleOfOneAgeDoNotAgree() {
    AccountBuilder one = AccountBuilder.of("herald", "Police charged Ada Finch, 18, with arson.")
        .person("Ada Finch", "", "Ada Finch").quantity("18", 18, "years old").claimEverySentence();
    AccountBuilder other = AccountBuilder.of("post", "Police look for Sol Varga, 18, since the fire.")
        .person("Sol Varga", "", "Sol Varga").quantity("18", 18, "years old").claimEverySentence();
    assertThat(Laid.out(one, other).findings(Kind.AGREEMENT)).isEmpty();
  }

  @Test
  void oneOfSeveralNumbersInASentenceCountsAPart() {
    AccountBuilder part = AccountBuilder
        .of("post", "The ferry fire in the harbour of Port Ansel killed five people and two dogs.")
        .quantity("five", 5, "killed").quantity("two", 2, "dogs").claimEverySentence();
    assertThat(Laid.out(killed("herald", "three", 3), part).findings(Kind.CONFLICT)).isEmpty();
  }

  @Test
  void aLaterFigureThatIsSmallerCountsSomethingElse() {
    Laid laid = Laid.out(killedOn("herald", "2031-05-04", "five", 5), killedOn("post", "2031-05-06", "three", 3));
    assertThat(laid.findings(Kind.OVERTAKEN)).isEmpty();
    assertThat(laid.findings(Kind.CONFLICT)).isEmpty();
  }
}
