package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.app.library.Correction.Kind;

final class ShelfTest {
  private static Map<String, String> grouped(String... pairs) {
    Map<String, String> grouped = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      grouped.put(pairs[i], "story-" + pairs[i + 1]);
    }
    return grouped;
  }

  private static Correction merge(String... articles) {
    return Correction.of(Kind.MERGE_STORIES, List.of(articles), "");
  }

  private static Correction split(String... articles) {
    return Correction.of(Kind.SPLIT_STORY, List.of(articles), "");
  }

  private static Correction undone(Correction correction) {
    return new Correction(
        1, correction.kind(), correction.subjects(), "", Instant.EPOCH, Optional.of(Instant.EPOCH));
  }

  @Test
  void withoutCorrectionsArticlesAreWhereGroupingPutsThem() {
    Map<String, String> grouped = grouped("a", "a", "b", "a", "c", "c");
    assertThat(Shelf.corrected(grouped, List.of())).isEqualTo(grouped);
    assertThat(Shelf.corrected(grouped, List.of(undone(merge("a", "c")), undone(split("b"))))).isEqualTo(grouped);
  }

  @Test
  void mergedStoriesAreOneWithAllThatComesIntoThem() {
    Map<String, String> grouped = grouped("a", "a", "b", "b", "c", "b", "d", "d");
    assertThat(Shelf.corrected(grouped, List.of(merge("a", "b"))))
        .isEqualTo(grouped("a", "a", "b", "a", "c", "a", "d", "d"));
  }

  @Test
  void aChainOfMergesIsOneStoryAndAMergeOfOneStoryIsNothing() {
    Map<String, String> grouped = grouped("a", "a", "b", "b", "c", "c");
    assertThat(Shelf.corrected(grouped, List.of(merge("b", "c"), merge("a", "c"), merge("c", "b"), merge("b", "a"))))
        .isEqualTo(grouped("a", "a", "b", "a", "c", "a"));
  }

  @Test
  void articlesTakenOutAreAStoryNamedAfterTheFirstThatNamesNoOther() {
    Map<String, String> grouped = grouped("a", "a", "b", "a", "c", "a");
    assertThat(Shelf.corrected(grouped, List.of(split("b")))).isEqualTo(grouped("a", "a", "b", "b", "c", "a"));
    assertThat(Shelf.corrected(grouped, List.of(split("a", "c")))).isEqualTo(grouped("a", "c", "b", "a", "c", "c"));
    assertThat(Shelf.corrected(grouped, List.of(split("a")))).isEqualTo(grouped("a", "a+2", "b", "a", "c", "a"));
    assertThat(Shelf.corrected(grouped, List.of(split("b"), split("c"))))
        .isEqualTo(grouped("a", "a", "b", "b", "c", "c"));
  }

  @Test
  void ofASplitAndAMergeTheLaterHolds() {
    Map<String, String> grouped = grouped("a", "a", "b", "a", "c", "c");
    assertThat(Shelf.corrected(grouped, List.of(split("b"), merge("a", "b"))))
        .isEqualTo(grouped("a", "a", "b", "a", "c", "c"));
    assertThat(Shelf.corrected(grouped, List.of(split("b"), merge("c", "b"))))
        .isEqualTo(grouped("a", "a", "b", "c", "c", "c"));
  }

  @Test
  void articlesThatAreNotThereChangeNothing() {
    Map<String, String> grouped = grouped("a", "a", "b", "b");
    assertThat(Shelf.corrected(grouped, List.of(split("x"), merge("x", "y"), merge("x", "a")))).isEqualTo(grouped);
  }
}
