package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Entity;
import org.rashomon.model.Account;
import org.rashomon.model.Story.Shared;
import org.rashomon.model.Story.Shared.Kind;
import org.rashomon.testing.AccountBuilder;

final class SharedWordsTest {
  private static final String ONE = "On Friday the Orlov mill in Dunmarrow burnt; Dunmarrow's miller Ada Orlov, 61, was hurt.";
  private static final String OTHER = "Police asked Ada Orlov, 61, about the mills of Dunmarrow last Friday.";

  private static Account account(String text, List<Entity> entities) {
    Account account = AccountBuilder.of(text.substring(0, 2), text).build();
    return new Account(account.article(), account.sentences(), entities, List.of(), List.of(), List.of(), List.of(),
        account.reference());
  }

  private static List<Shared> between(List<Entity> entities) {
    SharedWords words = new SharedWords(Sketch.of(account(ONE, entities)), Sketch.of(account(OTHER, List.of())));
    return words.terms().stream().map(words::read).toList();
  }

  @Test
  void everyWordInCommonHasItsKind() {
    assertThat(between(List.of())).containsExactlyInAnyOrder(
        new Shared(Kind.WORD, "mill"), new Shared(Kind.NAME, "Dunmarrow"),
        new Shared(Kind.NAME, "Ada Orlov"), new Shared(Kind.NUMBER, "61"));
  }

  @Test
  void daysOfTheWeekThatBothNameAreTold() {
    SharedWords words = new SharedWords(
        Sketch.of(account(ONE + " It began on Monday.", List.of())), Sketch.of(account(OTHER, List.of())));
    assertThat(words.weekdays()).containsExactly(new Shared(Kind.TIME, "Friday"));
  }

  @Test
  void aNameThatAnAccountKnowsForAPlaceIsOne() {
    assertThat(between(List.of(new Entity("e1", Entity.Kind.PLACE, "Dunmarrow", List.of(), ""))))
        .contains(new Shared(Kind.PLACE, "Dunmarrow"), new Shared(Kind.NAME, "Ada Orlov"));
  }

  @Test
  void aPersonIsNoPlace() {
    assertThat(between(List.of(new Entity("e1", Entity.Kind.PERSON, "Ada Orlov", List.of(), ""))))
        .extracting(Shared::kind).doesNotContain(Kind.PLACE);
  }
}
