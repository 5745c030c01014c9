package org.rashomon.app.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Reading;

final class FindingChangesTest {
  private static Finding finding(String id, String kind, Reading... readings) {
    return new Finding(id, kind, "quantity", "ships", List.of(readings), "", "test", 1);
  }

  private static Reading reading(int independent, String... says) {
    List<Excerpt> evidence = Arrays.stream(says).map(one -> new Excerpt("a", 0, one.length(), one)).toList();
    return new Reading(says[0], Optional.empty(), List.of("a"), independent, evidence);
  }

  @Test
  void theSameFindingUnderAnotherNumberIsNoNews() {
    FindingChanges changes = FindingChanges.between(List.of(finding("f1", "sole", reading(1, "Four ships wait."))),
        List.of(finding("f7", "sole", reading(1, "Four ships wait."))));
    assertThat(changes.appeared()).isEmpty();
    assertThat(changes.changed()).isEmpty();
    assertThat(changes.gone()).isEmpty();
  }

  @Test
  void aFindingThatAnotherReportContradictsHasChanged() {
    Finding before = finding("f1", "sole", reading(1, "Four ships wait."));
    Finding after = finding("f1", "conflict", reading(1, "Four ships wait."), reading(1, "Five ships wait."));
    assertThat(FindingChanges.between(List.of(before), List.of(after)).changed())
        .containsExactly(new FindingChanges.Pair(before, after));
  }

  @Test
  void aFindingThatMoreReportsHaveHasChanged() {
    Finding before = finding("f1", "agreement", reading(2, "Four ships wait."));
    Finding after = finding("f1", "agreement", reading(3, "Four ships wait."));
    assertThat(FindingChanges.between(List.of(before), List.of(after)).changed()).hasSize(1);
  }

  @Test
  void withoutCommonEvidenceOneIsGoneAndOneAppeared() {
    Finding before = finding("f1", "sole", reading(1, "Four ships wait."));
    Finding after = finding("f1", "sole", reading(1, "Rain fell."));
    FindingChanges changes = FindingChanges.between(List.of(before), List.of(after));
    assertThat(changes.gone()).containsExactly(before);
    assertThat(changes.appeared()).containsExactly(after);
  }

  @Test
  void ofTwoThatShareEvidenceTheOneThatSharesMoreIsTheSame() {
    Finding less = finding("f1", "sole", reading(1, "Four ships wait."));
    Finding more = finding("f2", "agreement", reading(2, "Four ships wait.", "Four vessels wait."));
    Finding after = finding("f1", "sole", reading(2, "Four vessels wait.", "Four ships wait."));
    FindingChanges changes = FindingChanges.between(List.of(less, more), List.of(after));
    assertThat(changes.gone()).containsExactly(less);
    assertThat(changes.changed()).containsExactly(new FindingChanges.Pair(more, after));
  }

  @Test
  void ofTwoThatShareAsMuchTheOneOfTheSameKindIsTheSame() {
    Finding other = finding("f1", "detail", reading(1, "Four ships wait."));
    Finding same = finding("f2", "sole", reading(1, "Four ships wait."));
    FindingChanges changes = FindingChanges.between(List.of(other, same),
        List.of(finding("f1", "sole", reading(1, "Four ships wait."))));
    assertThat(changes.gone()).containsExactly(other);
    assertThat(changes.changed()).isEmpty();
  }
}
