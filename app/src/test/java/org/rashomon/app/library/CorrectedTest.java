package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.app.library.Correction.Kind;
import org.rashomon.model.Corrections;
import org.rashomon.model.Corrections.Place;
import org.rashomon.model.Span;

final class CorrectedTest {
  private static Correction of(Kind kind, String value, String... subjects) {
    return Correction.of(kind, List.of(subjects), value);
  }

  @Test
  void ofTwoSpeakersForOneQuotationTheLaterHolds() {
    assertThat(Corrected.of(List.of(of(Kind.SET_SPEAKER, "Ana", "q1", "q2"), of(Kind.SET_SPEAKER, "Tomas", "q2")))
        .speakers()).containsOnly(Map.entry("q1", "Ana"), Map.entry("q2", "Tomas"));
  }

  @Test
  void aSplitTakesQuotationsOutOfWhatWasMergedBefore() {
    Corrections corrections = Corrected.of(List.of(
        of(Kind.MERGE_UTTERANCES, "", "q1", "q2", "q3"), of(Kind.MERGE_UTTERANCES, "", "q4", "q5"),
        of(Kind.SPLIT_UTTERANCE, "", "q3", "q4")));
    assertThat(corrections.together()).containsExactly(Set.of("q1", "q2"));
    assertThat(corrections.apart()).containsExactlyInAnyOrder("q3", "q4");
  }

  @Test
  void aMergeHoldsThoughItsQuotationsWereSplitBefore() {
    assertThat(Corrected.of(List.of(of(Kind.SPLIT_UTTERANCE, "", "q1"), of(Kind.MERGE_UTTERANCES, "", "q1", "q2")))
        .together()).containsExactly(Set.of("q1", "q2"));
  }

  @Test
  void whatIsUndoneAndWhatIsOfStoriesIsNotForTheEngine() {
    Correction undone = new Correction(
        1, Kind.SET_SPEAKER, List.of("q1"), "Ana", Instant.EPOCH, Optional.of(Instant.EPOCH));
    assertThat(Corrected.of(List.of(undone, of(Kind.MERGE_STORIES, "", "a", "b"), of(Kind.SPLIT_STORY, "", "a"))))
        .isEqualTo(Corrections.none());
  }

  @Test
  void aPlaceIsReadFromItsEndBecauseIdsMayHaveBlanks() {
    assertThat(Corrected.place("an id 3 4 10 12")).isEqualTo(new Place("an id 3 4", new Span(10, 12)));
    for (String none : List.of("", "a", "a 1", "a b c", "a 5 4", "a -1 4", "a 1 99999999999")) {
      assertThatIllegalArgumentException().as(none).isThrownBy(() -> Corrected.place(none));
    }
  }
}
