package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Published;
import org.rashomon.testing.AccountBuilder;

final class SoleTest {
  private static final String FLOOD = "On Monday the sea flooded 40 houses beside the harbour.";
  private static final String OTHER = "Traders sell woollen socks beneath striped awnings.";

  private static AccountBuilder flood(String outlet) {
    return AccountBuilder.of(outlet, FLOOD).date("Monday", "2031-05-05").quantity("40", 40, "houses")
        .claimEverySentence();
  }

  private static AccountBuilder other(String outlet) {
    return AccountBuilder.of(outlet, OTHER).claimEverySentence();
  }

  private static List<Finding> sole(AccountBuilder... accounts) {
    return Laid.out(accounts).findings(Kind.SOLE);
  }

  @Test
  void whatOneReportAloneSaysIsShown() {
    assertThat(sole(flood("herald"), other("post"))).singleElement().satisfies(finding -> {
      assertThat(finding.decidedBy()).isEqualTo(Sole.RULE);
      assertThat(finding.explanation()).isEqualTo("Only herald says so.");
      assertThat(finding.readings()).singleElement()
          .satisfies(reading -> assertThat(reading.says()).isEqualTo(FLOOD));
    });
  }

  @Test
  void aLoneReportSaysNothingAlone() {
    assertThat(sole(flood("herald"))).isEmpty();
  }

  @Test
  void whatAnotherSentenceSaysLikewiseIsNotSole() {
    assertThat(sole(flood("herald"), AccountBuilder.of("post", "The sea flooded houses beside the harbour on Monday.")
        .claimEverySentence())).isEmpty();
  }

  @Test
  void aClaimOfFewFactsIsNotShown() {
    AccountBuilder thin = AccountBuilder.of("herald", FLOOD).date("Monday", "2031-05-05").claimEverySentence();
    assertThat(sole(thin, other("post"))).isEmpty();
  }

  @Test
  void whatIsOnlyPlannedIsNotShown() {
    AccountBuilder planned = AccountBuilder.of("herald", FLOOD).date("Monday", "2031-05-05")
        .quantity("40", 40, "houses")
        .claim(FLOOD, Modality.PLANNED, Polarity.AFFIRMED);
    assertThat(sole(planned, other("post"))).isEmpty();
  }

  @Test
  void noMoreThanTwoOfAnArticleAreShown() {
    AccountBuilder rich = AccountBuilder
        .of("herald", FLOOD + " On Tuesday 17 trawlers moored elsewhere. On Friday 23 divers searched cellars.")
        .date("Monday", "2031-05-05").quantity("40", 40, "houses")
        .date("Tuesday", "2031-05-06").quantity("17", 17, "trawlers")
        .date("Friday", "2031-05-09").quantity("23", 23, "divers")
        .claimEverySentence();
    assertThat(sole(rich, other("post"))).hasSize(2);
  }

  @Test
  void whatARowHoldsOfTwoArticlesIsNotSole() {
    assertThat(Laid.out(flood("herald"), other("post")).row("harbour", "On Monday", "Traders").findings(Kind.SOLE))
        .isEmpty();
  }

  private static AccountBuilder version(String id, String text, String time) {
    return AccountBuilder.of(id, text).article(article -> article.outlet("herald").url("https://herald.example/flood")
        .published(new Published.At(OffsetDateTime.parse(time))));
  }

  @Test
  void whatBothVersionsOfAReportSayIsStillSoleAndShownOnce() {
    AccountBuilder first = version("a", FLOOD, "2031-05-05T08:00:00Z").date("Monday", "2031-05-05")
        .quantity("40", 40, "houses").claimEverySentence();
    AccountBuilder later = version("b", FLOOD + " Rain fell.", "2031-05-05T12:00:00Z").date("Monday", "2031-05-05")
        .quantity("40", 40, "houses").claimEverySentence();
    assertThat(Laid.out(first, later, other("post")).sharingSentences().findings(Kind.SOLE)).singleElement()
        .satisfies(finding -> {
          assertThat(finding.explanation()).isEqualTo("Only herald says so.");
          assertThat(finding.readings().get(0).articles()).containsExactly("b");
        });
  }
}
