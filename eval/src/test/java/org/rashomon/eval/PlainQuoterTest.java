package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;

final class PlainQuoterTest {

  private static List<Quotation> quotations(String text) {
    return new PlainQuoter().find(Article.of("a", new Origin.File("a"), text).build()).quotations();
  }

  private static void says(String text, String who, String what) {
    assertThat(quotations(text)).singleElement().satisfies(one -> {
      assertThat(one.words()).isEqualTo(what);
      assertThat(one.speaker()).isInstanceOfSatisfying(
          Speaker.Named.class, named -> assertThat(named.name()).isEqualTo(who));
    });
  }

  @Test
  void aNameAfterTheMarksIsTheSpeaker() {
    says("\"The quay is closed,\" said Ana Lim on Monday.", "Ana Lim", "The quay is closed,");
    says("“The quay is closed,” Ana Lim said.", "Ana Lim", "The quay is closed,");
    says("“The quay is closed,” she said.", "she", "The quay is closed,");
  }

  @Test
  void aNameBeforeTheMarksIsTheSpeaker() {
    says("Ana Lim said on Monday: \"The quay is closed.\"", "Ana Lim", "The quay is closed.");
  }

  @Test
  void withoutAVerbOfSayingNobodyIs() {
    assertThat(quotations("Ana Lim left the \"old quay\" for good.")).singleElement()
        .extracting(Quotation::speaker).isInstanceOf(Speaker.Unresolved.class);
  }

  @Test
  void noMarksNoQuotation() {
    assertThat(quotations("Ana Lim said the quay was closed.")).isEmpty();
  }
}
