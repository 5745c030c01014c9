package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;

final class UnderstanderTest {
  private static final String TEXT = """
      The harbour will close on Friday, Mayor Ada Lim said.

      "We have no choice," she told reporters.
      """;

  private static Account understand(String text) {
    try (Understander understander = new Understander()) {
      return understander.understand(
          Article.of("a", new Origin.File("a.txt"), text).published(new Published.On(LocalDate.of(2021, 3, 4)))
              .build());
    }
  }

  @Test
  void anArticleBecomesAnAccount() {
    Account account = understand(TEXT);
    assertThat(account.sentences()).hasSize(2).allMatch(sentence -> sentence.vector().isPresent());
    assertThat(account.quotations()).extracting(Quotation::words)
        .containsExactly("The harbour will close on Friday", "We have no choice,");
    assertThat(account.quotations()).extracting(Quotation::speaker)
        .allSatisfy(speaker -> assertThat(((Speaker.Named) speaker).name()).isEqualTo("Ada Lim"));
    assertThat(account.reference()).contains(LocalDate.of(2021, 3, 4));
    assertThat(account.times()).isNotEmpty();
  }

  @Test
  void anEmptyTextIsUnderstoodToo() {
    assertThat(understand("").sentences()).isEmpty();
    assertThat(understand(" \n\n ").quotations()).isEmpty();
  }
}
