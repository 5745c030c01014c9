package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordPiecesTest {
  private static final WordPieces SMALL = new WordPieces(numbered(
      "[UNK]", "[CLS]", "[SEP]", "the", "harbour", "un", "##moor", "##ed", "cafe", ",", "\"", "船"));

  private static Map<String, Integer> numbered(String... pieces) {
    Map<String, Integer> vocabulary = new HashMap<>();
    for (String piece : pieces) {
      vocabulary.put(piece, vocabulary.size());
    }
    return vocabulary;
  }

  @Test
  void wordsAreCutIntoTheLongestKnownPieces() {
    assertThat(SMALL.encode("The harbour unmoored", 128)).containsExactly(1, 3, 4, 5, 6, 7, 2);
  }

  @Test
  void aWordWithAnUnknownPartIsUnknownAsAWhole() {
    assertThat(SMALL.encode("unmoorzed", 128)).containsExactly(1, 0, 2);
  }

  @Test
  void accentsAndCapitalsGoMarksAndIdeographsStandApart() {
    assertThat(SMALL.encode("CAFÉ,\u00a0\"船the\u200b", 128)).containsExactly(1, 8, 9, 10, 11, 3, 2);
  }

  @Test
  void whatGoesBeyondTheLimitIsCutOffBeforeTheEndMark() {
    assertThat(SMALL.encode("the the the the the", 4)).containsExactly(1, 3, 3, 2);
    assertThat(SMALL.encode("the the", 4)).containsExactly(1, 3, 3, 2);
  }

  @Test
  void theModelsVocabularyIsWhole() {
    WordPieces pieces = WordPieces.ofEncoder();
    assertThat(pieces.encode("The \"embeddings\" of a harbour-master", 128)).startsWith(101, 1996, 1000).endsWith(102);
    assertThat(pieces.encode("{}\\", 128)).hasSize(5);
  }
}
