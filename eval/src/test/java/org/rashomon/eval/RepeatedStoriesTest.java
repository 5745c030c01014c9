package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;

final class RepeatedStoriesTest {
  private static final GoldStories SET = new GoldStories("invented",
      List.of(article("mill-1", "The miller Ada Orlov of Dunmarrow.", "2031-06-02"),
          article("mill-2", "The miller Ada Orlov spoke of it.", "2031-06-05"),
          article("hall", "Petr Lindqvist and Sam Obuya came to Corvale.", "")),
      Map.of("mill-1", "mill", "mill-2", "mill", "hall", "hall"));

  private static Article article(String id, String text, String day) {
    Article.Builder article = Article.of(id, new Origin.File("test"), text);
    return day.isEmpty() ? article.build() : article.published(new Published.On(LocalDate.parse(day))).build();
  }

  private static Article repeated(String id) {
    return RepeatedStories.of(SET, 6, 1000).articles().stream()
        .filter(article -> article.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void thereAreAsManyArticlesAsAskedFor() {
    assertThat(RepeatedStories.of(SET, 7, 1000).articles()).hasSize(7);
  }

  @Test
  void aRepeatNamesOthersAndTheSameAllThrough() {
    String first = repeated("1 mill-1").text();
    String second = repeated("1 mill-2").text();
    assertThat(givenName(first)).isEqualTo(givenName(second)).isNotEqualTo(givenName(repeated("0 mill-1").text()));
  }

  /** The third word of the reports on the mill. */
  private static String givenName(String text) {
    return text.split(" ", -1)[2];
  }

  @Test
  void theDaysBetweenTheArticlesOfAStoryStay() {
    for (int repeat = 0; repeat < 2; repeat++) {
      LocalDate one = repeated(repeat + " mill-1").published().day().orElseThrow();
      LocalDate other = repeated(repeat + " mill-2").published().day().orElseThrow();
      assertThat(ChronoUnit.DAYS.between(one, other)).isEqualTo(3);
    }
    assertThat(repeated("1 hall").published().day()).isEmpty();
  }

  @Test
  void repeatsAreStoriesOfTheirOwn() {
    Map<String, String> stories = RepeatedStories.of(SET, 6, 1000).stories();
    assertThat(stories.get("0 mill-1")).isEqualTo(stories.get("0 mill-2")).isNotEqualTo(stories.get("1 mill-1"));
  }
}
