package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Finding;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Span;
import org.rashomon.model.Story;
import org.rashomon.testing.AccountBuilder;

final class HeadlineTest {
  private static final String WALL = "The harbour wall of Ostby broke during the storm on Monday morning.";
  private static final String FLOOD = "The harbour wall broke during the storm and flooded forty houses in Ostby.";
  private static final String MARKET = "Traders sell herring, cheese and woollen socks beneath striped awnings.";

  private static Account account(String id, String title, String text) {
    return AccountBuilder.of(id, text).article(article -> article.title(title)).build();
  }

  private static Account untitled(String id, String text) {
    return AccountBuilder.of(id, text).build();
  }

  private static String of(Account... accounts) {
    return Headline.of(AccountBuilder.story(accounts), List.of());
  }

  @Test
  void theTitleIsThatOfTheAccountMostLikeTheOthers() {
    assertThat(of(account("herald", "Socks and cheese", MARKET), account("post", "Wall breaks", WALL + " " + FLOOD),
        account("star", "Houses flooded", FLOOD))).isIn("Wall breaks", "Houses flooded");
    assertThat(of(account("herald", "Socks and cheese", MARKET + " " + WALL), account("post", "Socks", MARKET),
        account("star", "Houses flooded", FLOOD))).isEqualTo("Socks and cheese");
  }

  private static String afterToll(String first) {
    Account one = account("herald", first, WALL + " Three people were hurt. " + FLOOD);
    Account other = account("post", "Storm tears wall down", FLOOD + " " + MARKET + " Nine people were hurt.");
    Finding rise = new Finding("f1", Finding.Kind.OVERTAKEN, Finding.Aspect.QUANTITY, "number of injured",
        List.of(reading("Three people were hurt", one), reading("Nine people were hurt", other)), "", "r", 1);
    return Headline.of(AccountBuilder.story(one, other, account("star", "Wall", WALL + " " + FLOOD)), List.of(rise));
  }

  private static Finding.Reading reading(String says, Account account) {
    int start = account.article().text().indexOf(says);
    return new Finding.Reading(says, Optional.empty(), List.of(account.article().id()), 1,
        List.of(account.article().excerpt(new Span(start, start + says.length()))));
  }

  @Test
  void aTitleWithANumberThatWasOvertakenDoesNotNameTheStory() {
    assertThat(afterToll("Wall breaks, three hurt")).isNotEqualTo("Wall breaks, three hurt");
    assertThat(afterToll("Wall breaks, some hurt")).isEqualTo("Wall breaks, some hurt");
  }

  @Test
  void anAccountWithoutATitleDoesNotNameTheStoryWhereAnotherHasOne() {
    assertThat(of(untitled("herald", WALL), untitled("post", WALL), account("star", "Socks and cheese", MARKET)))
        .isEqualTo("Socks and cheese");
  }

  @Test
  void aBlankTitleIsNone() {
    assertThat(of(account("herald", " ", WALL), account("post", "Houses flooded", FLOOD)))
        .isEqualTo("Houses flooded");
  }

  @Test
  void aStoryWithoutTitlesIsCalledByItsFirstSentence() {
    assertThat(of(untitled("herald", WALL + " Nobody was hurt."))).isEqualTo(WALL);
  }

  @Test
  void aLongFirstSentenceIsCutBetweenWords() {
    String title = of(untitled("herald", "The harbour wall " + "of the old town ".repeat(20) + "broke."));
    assertThat(title).endsWith("the old \u2026").hasSizeLessThanOrEqualTo(112);
  }

  @Test
  void aLongSentenceOfOneWordIsCutAtTheLimit() {
    assertThat(of(untitled("herald", "A".repeat(300)))).isEqualTo("A".repeat(110) + " \u2026");
  }

  @Test
  void aStoryWithoutWordsIsCalledByItsId() {
    assertThat(of(untitled("herald", ""))).isEqualTo("story");
    assertThat(Headline.of(new Story("empty", List.of(), List.of()), List.of())).isEqualTo("empty");
  }

  @Test
  void theMiddleOfAnAccountIsTheMeanDirectionOfItsSentences() {
    Account account = untitled("herald", WALL + " " + MARKET);
    SentenceVector middle = Headline.middle(account).orElseThrow();
    double first = account.sentences().get(0).vector().orElseThrow().cosine(middle);
    double second = account.sentences().get(1).vector().orElseThrow().cosine(middle);
    assertThat(first).isEqualTo(second, within(1e-6)).isGreaterThan(0.5);
    assertThat(Headline.middle(untitled("post", ""))).isEqualTo(Optional.empty());
  }
}
