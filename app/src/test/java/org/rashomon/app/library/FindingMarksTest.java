package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Reading;

final class FindingMarksTest {
  private static final Instant FIRST = Instant.ofEpochSecond(1);
  private static final Instant SECOND = Instant.ofEpochSecond(2);
  private static final Instant THIRD = Instant.ofEpochSecond(3);

  private static Finding finding(String kind, String explanation, int... places) {
    List<Excerpt> evidence = Arrays.stream(places).mapToObj(at -> new Excerpt("a", at, at + 1, "x")).toList();
    return new Finding("f1", kind, "quantity", "the dead", List.of(
        new Reading("x", Optional.empty(), List.of("a"), 1, evidence)), explanation, "rule", 1);
  }

  private static List<FindingEntry> follow(List<FindingEntry> before, Instant at, Finding... findings) {
    return new FindingMarks(before).follow("story", List.of(findings), at);
  }

  @Test
  void aFindingThatStaysKeepsItsMarkAndItsTimes() {
    List<FindingEntry> first = follow(List.of(), FIRST, finding("conflict", "e", 1, 2));
    assertThat(first).singleElement().satisfies(entry -> {
      assertThat(entry.appeared()).isEqualTo(FIRST);
      assertThat(entry.changed()).isEqualTo(FIRST);
      assertThat(entry.evidence()).containsExactly("a 1 2", "a 2 3");
    });
    assertThat(follow(first, SECOND, finding("conflict", "e", 2, 1))).isEqualTo(first);
  }

  @Test
  void aFindingThatRestsOnHalfTheSamePlacesIsTheSameAndHasChanged() {
    List<FindingEntry> first = follow(List.of(), FIRST, finding("detail", "e", 1, 2));
    FindingEntry second = follow(first, SECOND, finding("conflict", "e", 2, 3, 4)).getFirst();
    assertThat(second.mark()).isEqualTo(first.getFirst().mark());
    assertThat(second.kind()).isEqualTo("conflict");
    assertThat(second.appeared()).isEqualTo(FIRST);
    assertThat(second.changed()).isEqualTo(SECOND);
    assertThat(follow(first, SECOND, finding("detail", "other", 1, 2)).getFirst().changed()).isEqualTo(SECOND);
  }

  @Test
  void aFindingThatRestsOnLessIsAnotherAndTheOneBeforeIsGone() {
    List<FindingEntry> first = follow(List.of(), FIRST, finding("detail", "e", 1, 2, 3));
    List<FindingEntry> second = follow(first, SECOND, finding("detail", "e", 3, 4, 5));
    assertThat(second).hasSize(2);
    assertThat(second.getFirst().mark()).isNotEqualTo(first.getFirst().mark());
    assertThat(second.getLast().mark()).isEqualTo(first.getFirst().mark());
    assertThat(second.getLast().gone()).contains(SECOND);
  }

  @Test
  void whatIsToldByOneAloneIsNeverTheSameAsWhatIsToldByTwo() {
    List<FindingEntry> first = follow(List.of(), FIRST, finding("sole", "e", 1));
    assertThat(follow(first, SECOND, finding("agreement", "e", 1, 2))).extracting(FindingEntry::mark)
        .doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aFindingThatComesBackHasItsMarkAgainAndOneThatStaysAwayStaysGoneSinceThen() {
    List<FindingEntry> first = follow(List.of(), FIRST, finding("conflict", "e", 1));
    List<FindingEntry> gone = follow(first, SECOND);
    assertThat(follow(gone, THIRD)).isEqualTo(gone);
    FindingEntry back = follow(gone, THIRD, finding("conflict", "e", 1)).getFirst();
    assertThat(back.mark()).isEqualTo(first.getFirst().mark());
    assertThat(back.appeared()).isEqualTo(FIRST);
    assertThat(back.changed()).isEqualTo(THIRD);
    assertThat(back.gone()).isEmpty();
  }

  @Test
  void twoFindingsOfTheSamePlacesHaveTwoMarks() {
    List<FindingEntry> both = follow(
        List.of(), FIRST, finding("detail", "e", 1, 2), finding("detail", "e", 1, 2));
    assertThat(Stream.of(both.getFirst(), both.getLast()).map(FindingEntry::mark).distinct()).hasSize(2);
    assertThat(follow(both, SECOND, finding("detail", "e", 1, 2), finding("detail", "e", 1, 2))).isEqualTo(both);
  }
}
