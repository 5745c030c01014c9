package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;

final class ArrivalScaleTest {
  private static final List<Article> ARTICLES = IntStream.range(0, 40)
      .mapToObj(i -> Article.of("article-" + i, new Origin.File("test"), "A miller was hurt.")
          .outlet(i % 2 == 0 ? "The Dunmarrow Post" : "Corvale Times").build())
      .toList();

  @Test
  void everyOrderIsAnotherOneOfTheSameArticles() {
    assertThat(ArrivalScale.inOrders(ARTICLES).values())
        .doesNotHaveDuplicates()
        .allSatisfy(articles -> assertThat(articles).containsExactlyInAnyOrderElementsOf(ARTICLES));
  }

  @Test
  void anOutletsArticlesArriveTogetherAndInOrder() {
    List<Article> byOutlet = ArrivalScale.inOrders(ARTICLES).getOrDefault("outlet after outlet", List.of());
    assertThat(byOutlet).first().isEqualTo(ARTICLES.get(1));
    assertThat(byOutlet.subList(20, 22)).containsExactly(ARTICLES.get(0), ARTICLES.get(2));
  }
}
