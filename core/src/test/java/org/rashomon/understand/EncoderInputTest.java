package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;

final class EncoderInputTest {
  private static List<EncoderInput> read(String text) {
    return EncoderInput.of(Article.of("a", new Origin.File("a.txt"), text).build());
  }

  @Test
  void piecesStandWhereTheirLettersAre() {
    String text = "The Café closed. Ærøskøbing’s harbourmaster left.";
    for (EncoderInput input : read(text)) {
      for (int i = 1; i < input.size() - 1; i++) {
        assertThat(input.span(i).in(text)).isNotBlank().doesNotContain(" ");
      }
    }
    EncoderInput first = read(text).get(0);
    assertThat(first.span(2).in(text)).isEqualTo("Café");
    assertThat(first.span(first.size() - 2).in(text)).isEqualTo(".");
  }

  @Test
  void wordsInMarksAreTold() {
    EncoderInput input = read("\"Go,\" said Ada.").get(0);
    assertThat(input.types()).containsExactly(0, 1, 1, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void wordsWithoutMarksAreNot() {
    assertThat(read("It's Ada's quay.").get(0).types()).containsOnly(0);
  }

  @Test
  void anOverlongSentenceIsCut() {
    assertThat(read("harbour ".repeat(300)).get(0).size()).isEqualTo(EncoderInput.LONGEST);
  }
}
