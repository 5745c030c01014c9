package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;

final class AttributionFinderTest {

  @Test
  void rulesReadWhatTheEncoderHasNot() {
    String text = "Ada Lim said that the quay was closed for good.";
    Article article = Article.of("a", new Origin.File("a.txt"), text).build();
    List<SentenceWords> words = SentenceWords.of(text, new SentenceSplitter().split(article));
    TokenTags none = new TokenTags(words.get(0), Tags.none(EncoderInput.of(article).get(0)));
    List<Attribution> found = new AttributionFinder(article, words, List.of(none)).find();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).extent().in(text)).isEqualTo("the quay was closed for good");
    assertThat(found.get(0).source().orElseThrow().in(text)).isEqualTo("Ada Lim");
  }
}
