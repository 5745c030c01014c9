package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  private static Map<String, Article> repeated(int articles) {
    return RepeatedStories.of(SET, articles, 1000).articles().stream()
        .collect(Collectors.toMap(Article::id, article -> article));
  }

  @Test
  void thereAreAsManyArticlesAsAskedFor() {
    assertThat(repeated(7)).hasSize(7);
  }

  @Test
  void aRepeatNamesOthersAndTheSameAllThrough() {
    Map<String, Article> articles = repeated(6);
    String first = articles.get("1 mill-1").text();
    String second = articles.get("1 mill-2").text();
    assertThat(first.split(" ")[2]).isEqualTo(second.split(" ")[2]);
    assertThat(new HashSet<>(List.of(first, articles.get("0 mill-1").text(), "The miller Ada Orlov of Dunmarrow.")))
        .hasSizeGreaterThan(1);
  }

  @Test
  void theDaysBetweenTheArticlesOfAStoryStay() {
    Map<String, Article> articles = repeated(6);
    for (int repeat = 0; repeat < 2; repeat++) {
      LocalDate one = articles.get(repeat + " mill-1").published().day().orElseThrow();
      LocalDate other = articles.get(repeat + " mill-2").published().day().orElseThrow();
      assertThat(ChronoUnit.DAYS.between(one, other)).isEqualTo(3);
    }
    assertThat(articles.get("1 hall").published().day()).isEmpty();
  }

  @Test
  void repeatsAreStoriesOfTheirOwn() {
    Map<String, String> stories = RepeatedStories.of(SET, 6, 1000).stories();
    assertThat(stories.get("0 mill-1")).isEqualTo(stories.get("0 mill-2")).isNotEqualTo(stories.get("1 mill-1"));
  }
}
