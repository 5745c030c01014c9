package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Entity.Kind;
import org.rashomon.understand.EncoderLayout.Head;

final class NameKindsTest {

  private static Kind kind(DrawnTags drawn, String name) {
    List<Name> names = NameFinder.find(List.of(drawn.words()));
    return NameKinds.decide(names, List.of(drawn.tags())).stream()
        .filter(one -> one.text().equals(name))
        .findFirst().orElseThrow().kind();
  }

  @Test
  void aNameOfNoKindHasTheKindOfItsLabels() {
    String text = "Yesterday Vandrel Oskuri spoke of the quay.";
    assertThat(kind(new DrawnTags(text), "Vandrel Oskuri")).isEqualTo(Kind.OTHER);
    assertThat(kind(new DrawnTags(text).label(Head.NAME, "Vandrel Oskuri"), "Vandrel Oskuri")).isEqualTo(Kind.PERSON);
  }

  @Test
  void withoutTagsNothingIsDecided() {
    DrawnTags drawn = new DrawnTags("Yesterday Vandrel Oskuri spoke of the quay.").label(Head.NAME, "Vandrel Oskuri");
    TokenTags none = new TokenTags(drawn.words(), Tags.none(EncoderInput.of("Yesterday", WordPieces.ofEncoder())));
    List<Name> names = NameFinder.find(List.of(drawn.words()));
    assertThat(NameKinds.decide(names, List.of(none))).isEqualTo(names);
  }

  @Test
  void whatItsOwnWordsTellStays() {
    DrawnTags drawn = new DrawnTags("Yesterday the Harbour Ministry spoke of the quay.").label(Head.NAME,
        "Harbour Ministry");
    assertThat(kind(drawn, "Harbour Ministry")).isEqualTo(Kind.ORGANIZATION);
  }
}
