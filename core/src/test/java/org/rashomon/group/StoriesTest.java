package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.group.Stories.Change;
import org.rashomon.group.Stories.Members;
import org.rashomon.model.Arrival.Effect;

final class StoriesTest {
  private final Stories stories = new Stories();
  private int arrived;

  private Change arrive(List<List<Integer>> groups) {
    stories.open();
    return stories.sort(groups, arrived++);
  }

  @Test
  void anAccountLikeNoOtherOpensAStory() {
    Change change = arrive(List.of(List.of(0)));
    assertThat(change.effect()).isEqualTo(Effect.OPENED);
    assertThat(change.changed()).containsExactly(new Members(List.of(0), 0));
    assertThat(change.ended()).isEmpty();
  }

  @Test
  void aStoryThatTakesAnAccountInKeepsItsName() {
    arrive(List.of(List.of(0)));
    Change change = arrive(List.of(List.of(1, 0)));
    assertThat(change.effect()).isEqualTo(Effect.JOINED);
    assertThat(change.changed()).containsExactly(new Members(List.of(0, 1), 0));
    assertThat(change.ended()).isEmpty();
  }

  @Test
  void ofStoriesThatBecomeOneTheLargestKeepsItsName() {
    arrive(List.of(List.of(0)));
    arrive(List.of(List.of(1)));
    arrive(List.of(List.of(1, 2)));
    Change change = arrive(List.of(List.of(0, 1, 2, 3)));
    assertThat(change.effect()).isEqualTo(Effect.MERGED);
    assertThat(change.changed()).containsExactly(new Members(List.of(0, 1, 2, 3), 1));
    assertThat(change.ended()).containsExactly(0);
  }

  @Test
  void thePartWithTheAccountItIsNamedAfterKeepsTheNameOfAStoryThatFallsApart() {
    arrive(List.of(List.of(0)));
    arrive(List.of(List.of(0, 1)));
    Change change = arrive(List.of(List.of(0), List.of(1, 2)));
    assertThat(change.effect()).isEqualTo(Effect.SPLIT);
    assertThat(change.changed()).containsExactlyInAnyOrder(new Members(List.of(0), 0), new Members(List.of(1, 2), 1));
    assertThat(change.ended()).isEmpty();
  }

  @Test
  void accountsThatGoFromOneStoryToAnotherAreRearranged() {
    arrive(List.of(List.of(0)));
    arrive(List.of(List.of(0, 1)));
    arrive(List.of(List.of(2)));
    Change change = arrive(List.of(List.of(0, 3), List.of(1, 2)));
    assertThat(change.effect()).isEqualTo(Effect.REARRANGED);
    assertThat(change.changed()).hasSize(2);
  }

  @Test
  void aStoryThatStaysAsItWasIsNotChanged() {
    arrive(List.of(List.of(0)));
    arrive(List.of(List.of(0, 1)));
    Change change = arrive(List.of(List.of(0, 1), List.of(2)));
    assertThat(change.effect()).isEqualTo(Effect.OPENED);
    assertThat(change.changed()).containsExactly(new Members(List.of(2), 2));
  }
}
