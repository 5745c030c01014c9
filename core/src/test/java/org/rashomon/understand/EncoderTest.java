package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rashomon.model.SentenceVector;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EncoderTest {
  private Encoder encoder;

  @BeforeAll
  void load() {
    encoder = new Encoder();
  }

  @AfterAll
  void close() {
    encoder.close();
  }

  @Test
  void aLongSentenceIsNotReadWithManyShortOnes() {
    assertThat(Encoder.batchEnds(new int[]{8, 8, 8, 8, 8, 8, 120})).containsExactly(6, 7);
    assertThat(Encoder.batchEnds(new int[]{30, 31, 31, 32})).containsExactly(4);
    assertThat(Encoder.batchEnds(new int[0])).isEmpty();
  }

  @Test
  void aBatchHasNoMoreThanSoManyPieces() {
    int[] sizes = new int[100];
    Arrays.fill(sizes, 128);
    List<Integer> ends = Encoder.batchEnds(sizes);
    assertThat(ends).endsWith(100);
    for (int i = 1; i < ends.size(); i++) {
      assertThat((ends.get(i) - ends.get(i - 1)) * 128).isBetween(1, 768);
    }
  }

  @Test
  void paraphrasesAreNearerThanUnrelatedSentences() {
    List<SentenceVector> vectors = encoder.encode(List.of(
        "The ferry sank off the island with forty people aboard.",
        "Forty passengers were on the boat when it went down near the island.",
        "Shares of the brewery rose after a quarter of strong sales."));
    assertThat(vectors.get(0).cosine(vectors.get(1)))
        .isGreaterThan(vectors.get(0).cosine(vectors.get(2)) + 0.3);
  }

  @Test
  void vectorsKeepTheOrderOfTheirSentencesWhateverTheirLength() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      sentences.add("The mayor spoke. ".repeat(1 + (i * 7) % 20) + "Ship number " + i + " sailed.");
    }
    List<SentenceVector> together = encoder.encode(sentences);
    for (int i = 0; i < 20; i++) {
      SentenceVector alone = encoder.encode(List.of(sentences.get(i))).get(0);
      assertThat(together.get(i).cosine(alone)).as(sentences.get(i)).isGreaterThan(0.97);
    }
  }

  @Test
  void anOverlongSentenceIsCutNotRefused() {
    List<SentenceVector> vectors = encoder.encode(List.of("harbour ".repeat(50_000)));
    assertThat(vectors.get(0).dimensions()).isEqualTo(384);
  }

  @Test
  void noSentencesGiveNoVectors() {
    assertThat(encoder.encode(List.of())).isEmpty();
    assertThat(encoder.encode(List.of(""))).hasSize(1);
  }
}
