package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RewriterTest {
  private static final String SENTENCE = "The harbour master closed both gates before the flood reached the old town"
      + " and asked every skipper to wait for orders.";

  private static long kept(String rewritten) {
    List<String> words = List.of(SENTENCE.split(" "));
    return List.of(rewritten.split(" ")).stream().filter(words::contains).count();
  }

  @Test
  void withNothingToChangeOnlyTheMarksDiffer() {
    assertThat(new Rewriter(0, 1).rewrite("He called it \"a fine day\".")).isEqualTo("He called it “a fine day”.");
    assertThat(new Rewriter(0, 1).rewrite("He called it “a fine day”.")).isEqualTo("He called it \"a fine day\".");
  }

  @Test
  void theMoreIsToChangeTheFewerWordsAreKept() {
    String little = new Rewriter(0.1, 7).rewrite(SENTENCE);
    String much = new Rewriter(0.6, 7).rewrite(SENTENCE);
    assertThat(little).isNotEqualTo(SENTENCE);
    assertThat(kept(much)).isLessThan(kept(little));
  }

  @Test
  void theSameSeedGivesTheSameWords() {
    assertThat(new Rewriter(0.3, 5).rewrite(SENTENCE)).isEqualTo(new Rewriter(0.3, 5).rewrite(SENTENCE));
  }
}
