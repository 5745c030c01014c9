package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;

final class LuceneIndexTest {
  private static final String MILL = "A fire destroyed the grain mill of Dunmarrow late on Friday, and the miller was hurt.";
  private static final String MILLER = "The miller of Dunmarrow, whose grain mill burned down on Friday, left hospital.";
  private static final String HALL = "Councillors met about parking behind an old market hall.";

  private static LuceneIndex.Drawn drawn(String text) {
    return LuceneIndex.Drawn.of(Article.of("any", new Origin.File("test"), text).build());
  }

  @ParameterizedTest
  @EnumSource(LuceneIndex.By.class)
  void anArticleIsFoundAsSoonAsItIsEntered(LuceneIndex.By by) throws IOException {
    try (LuceneIndex index = new LuceneIndex(by)) {
      assertThat(index.add(drawn(HALL))).isEmpty();
      assertThat(index.add(drawn(MILL))).doesNotContain(1);
      assertThat(index.add(drawn(MILLER))).startsWith(1);
    }
  }

  @Test
  void anArticleThatSharesNoTermIsNotFoundByTerms() throws IOException {
    try (LuceneIndex index = new LuceneIndex(LuceneIndex.By.TERMS)) {
      index.add(drawn(MILL));
      assertThat(index.add(drawn(HALL))).isEmpty();
    }
  }
}
