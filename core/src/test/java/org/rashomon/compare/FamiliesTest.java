package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FamiliesTest {

  private static Families of(String... articles) {
    return new Families(List.of(articles).stream().map(List::of).toList());
  }

  @Test
  void whatSharesEnoughIsOne() {
    Families families = of("a", "b", "c");
    families.note("a", "b", .6);
    families.note("b", "c", .2);
    assertThat(families.join(List.of("a", "b", "c"))).containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void aChainOfWhichTheEndsShareNothingIsNotOne() {
    Families families = of("a", "b", "c", "d", "e");
    families.note("a", "b", .45);
    families.note("b", "c", .44);
    families.note("c", "d", .45);
    families.note("d", "e", .44);
    assertThat(families.join(List.of("a", "b", "c", "d", "e")))
        .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
  }

  @Test
  void twoHalvesOfOneTextAreOneWithTheWhole() {
    Families families = of("whole", "first", "second");
    families.note("whole", "first", 1);
    families.note("whole", "second", 1);
    assertThat(families.join(List.of("whole", "first", "second"))).hasSize(1);
  }

  @Test
  void manyReprintsOfWhichSomeAreTrimmedDifferentlyAreOne() {
    Families families = of("a", "b", "c", "d");
    for (String pair : List.of("ab", "ac", "ad", "bc", "bd")) {
      families.note(pair.substring(0, 1), pair.substring(1), .9);
    }
    families.note("c", "d", .1);
    assertThat(families.join(List.of("a", "b", "c", "d"))).hasSize(1);
  }

  @Test
  void theVersionsOfAReportCountOnce() {
    Families families = new Families(List.of(List.of("a1", "a2", "a3"), List.of("b")));
    families.note("a1", "b", .1);
    families.note("a3", "b", .5);
    assertThat(families.join(List.of("a1", "b", "a2", "a3"))).containsExactly(List.of("a1", "b", "a2", "a3"));
  }
}
