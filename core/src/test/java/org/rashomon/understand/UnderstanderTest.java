package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.model.Story;
import org.rashomon.model.TimeExpression;

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

  private static Article.Builder article(String id, String text) {
    return Article.of(id, new Origin.File(id), text);
  }

  private static Account datedBeside(Published other) {
    try (Understander understander = new Understander()) {
      Account herald = understander.understand(
          article("herald", "The ferry sank on Wednesday.").published(other).build());
      Account post = understander.understand(
          article("post", "The ferry sank on Wednesday. It was built last year.").build());
      return understander.dated(new Story("s", List.of(herald, post), List.of())).accounts().get(1);
    }
  }

  @Test
  void anUndatedAccountIsReadAgainstTheDayItsStoryGives() {
    Account post = datedBeside(new Published.On(LocalDate.of(2021, 3, 4)));
    assertThat(post.reference()).contains(LocalDate.of(2021, 3, 3));
    assertThat(post.times()).extracting(TimeExpression::value).containsExactly("2021-03-03", "2020");
    assertThat(post.claims()).flatExtracting(Claim::times).extracting(TimeExpression::value)
        .containsExactly("2021-03-03", "2020");
  }

  @Test
  void aStoryWithoutADayGivesNone() {
    Account post = datedBeside(new Published.Undated());
    assertThat(post.reference()).isEmpty();
    assertThat(post.times()).extracting(TimeExpression::value).containsExactly("XXXX-WXX-3", "XXXX");
  }

  @Test
  void anEmptyTextIsUnderstoodToo() {
    assertThat(understand("").sentences()).isEmpty();
    assertThat(understand(" \n\n ").quotations()).isEmpty();
  }
}
