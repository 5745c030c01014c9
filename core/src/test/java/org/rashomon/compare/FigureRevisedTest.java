package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Published;
import org.rashomon.testing.AccountBuilder;

final class FigureRevisedTest {
  private static final String REST = " Divers will look at the hull on Monday. A tug stands by off the mole.";

  private static AccountBuilder report(String id, String outlet, String number, double value) {
    return AccountBuilder.of(id, "The crane accident in Port Ansel left " + number + " people injured." + REST)
        .article(article -> article.outlet(outlet).url("https://" + outlet + ".example/crane"))
        .quantity(number, value, "people").claimEverySentence();
  }

  private static AccountBuilder version(String id, String number, double value, String time) {
    return AccountBuilder.of(id, "The crane accident in Port Ansel left " + number + " people injured." + REST)
        .article(article -> article.outlet("herald").url("https://herald.example/crane")
            .published(new Published.At(OffsetDateTime.parse(time))))
        .quantity(number, value, "people").claimEverySentence();
  }

  @Test
  void aFigureChangedFromVersionToVersionIsOvertaken() {
    Laid laid = Laid.out(version("a", "twelve", 12, "2031-05-04T08:00:00Z"),
        version("b", "nine", 9, "2031-05-04T12:00:00Z")).sharingSentences();
    assertThat(laid.findings()).extracting(Finding::kind).containsExactly(Kind.OVERTAKEN);
    assertThat(laid.findings().get(0).explanation()).isEqualTo(
        "Herald gives 12 people in an earlier version of its report, nine people in a later one.");
    assertThat(laid.findings().get(0).readings()).allMatch(reading -> reading.independent() == 1);
  }

  @Test
  void versionsOfUnknownOrderAreNeitherOvertakenNorInConflict() {
    Laid laid = Laid.out(report("a", "herald", "twelve", 12), report("b", "herald", "nine", 9)).sharingSentences();
    assertThat(laid.compared().lineage().versions()).hasSize(1);
    assertThat(laid.findings()).isEmpty();
  }

  @Test
  void aFigureThatStayedIsNotTold() {
    Laid laid = Laid.out(version("a", "twelve", 12, "2031-05-04T08:00:00Z"),
        version("b", "12", 12, "2031-05-04T12:00:00Z")).sharingSentences();
    assertThat(laid.findings()).isEmpty();
  }

  @Test
  void anotherReportConflictsWithTheLastVersionAlone() {
    AccountBuilder other = AccountBuilder.of("c", "A crane accident in Port Ansel has left twelve people injured.")
        .article(article -> article.outlet("post")).quantity("twelve", 12, "people").claimEverySentence();
    Laid laid = Laid.out(version("a", "twelve", 12, "2031-05-04T08:00:00Z"),
        version("b", "nine", 9, "2031-05-04T12:00:00Z"), other).sharingSentences();
    assertThat(laid.findings(Kind.CONFLICT)).singleElement().satisfies(conflict -> assertThat(conflict.readings())
        .flatExtracting(Finding.Reading::articles).containsExactlyInAnyOrder("b", "c"));
    assertThat(laid.findings(Kind.OVERTAKEN)).hasSize(1);
  }

  @Test
  void twoReportsThatDifferAreStillInConflict() {
    Laid laid = Laid.out(report("a", "herald", "twelve", 12), AccountBuilder.of("b",
        "The crane accident in Port Ansel left nine people injured.").quantity("nine", 9, "people")
        .claimEverySentence());
    assertThat(laid.findings(Kind.CONFLICT)).hasSize(1);
  }
}
