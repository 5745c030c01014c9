package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CueKindTest {

  @Test
  void everyFormOfAVerbHasItsKind() {
    assertThat(CueKind.of("says")).isEqualTo(CueKind.SAYING);
    assertThat(CueKind.of("has been denying")).isEqualTo(CueKind.SAYING);
    assertThat(CueKind.of("planned")).isEqualTo(CueKind.THINKING);
    assertThat(CueKind.of("Believes")).isEqualTo(CueKind.THINKING);
    assertThat(CueKind.of("criticizing")).isEqualTo(CueKind.JUDGING);
    assertThat(CueKind.of("urged")).isEqualTo(CueKind.ASKING);
    assertThat(CueKind.of("shows")).isEqualTo(CueKind.SHOWING);
  }

  @Test
  void otherCuesHaveTheirs() {
    assertThat(CueKind.of("according to")).isEqualTo(CueKind.ACCORDING_TO);
    assertThat(CueKind.of("criticism of")).isEqualTo(CueKind.NAMING);
    assertThat(CueKind.of("was confident")).isEqualTo(CueKind.FEELING);
    assertThat(CueKind.of(":")).isEqualTo(CueKind.LINKING);
    assertThat(CueKind.of("in")).isEqualTo(CueKind.LINKING);
  }

  @Test
  void unknownWordsAndNoneAreNoKindOfVerb() {
    assertThat(CueKind.of("quayside")).isEqualTo(CueKind.OTHER);
    assertThat(CueKind.of(" ")).isEqualTo(CueKind.NONE);
  }
}
