package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;

final class MinHashStoriesTest {
  private static final String MILL = "A fire destroyed the grain mill of Dunmarrow late on Friday, and the miller was hurt.";
  private static final String COPY = "A fire destroyed the grain mill of Dunmarrow late on Friday, and the miller was killed.";
  private static final String OTHER = "The council of Corvale met about parking in the lanes behind its old market hall.";

  private static Map<String, String> stories(MinHashStories.Setting setting) {
    MinHashStories stories = new MinHashStories(setting);
    stories.add(article("mill", MILL));
    stories.add(article("other", OTHER));
    stories.add(article("copy", COPY));
    return stories.stories();
  }

  private static Article article(String id, String text) {
    return Article.of(id, new Origin.File("test"), text).build();
  }

  @Test
  void textsThatShareMostOfTheirShinglesAreOneStory() {
    assertThat(stories(new MinHashStories.Setting(4, 60, 2, 0.5)))
        .isEqualTo(Map.of("mill", "mill", "copy", "mill", "other", "other"));
  }

  @Test
  void textsThatShareTooFewAreNot() {
    assertThat(stories(new MinHashStories.Setting(4, 60, 2, 0.99)).values()).doesNotHaveDuplicates();
  }
}
