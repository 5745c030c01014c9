package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.watch.FeedMemory.Seen;
import org.rashomon.app.watch.FeedMemory.Validators;

final class FeedMemoryTest {
  private static final String FEED = "https://post.example/feed";
  private static final String OTHER = "https://post.example/harbour";
  private static final String ITEM = "https://post.example/wall";
  private static final Validators VALIDATORS = new Validators(Optional.of("\"v1\""), Optional.empty());

  private final MemoryStore store = new MemoryStore();
  private final FeedMemory memory = new FeedMemory(store);

  @Test
  void nothingIsKnownOfANewFeed() {
    assertThat(memory.validators(FEED)).isEqualTo(Validators.NONE);
    assertThat(memory.seen(FEED, ITEM)).isEmpty();
    assertThat(memory.isTaken(ITEM)).isFalse();
  }

  @Test
  void whatIsKeptIsKnownToTheNextRun() {
    memory.keep(FEED, VALIDATORS);
    memory.keep(FEED, ITEM, new Seen("8 o'clock", 2));
    memory.save(FEED, 10);
    FeedMemory next = new FeedMemory(store);
    assertThat(next.validators(FEED)).isEqualTo(VALIDATORS);
    assertThat(next.seen(FEED, ITEM)).hasValue(new Seen("8 o'clock", 2));
    assertThat(next.seen(OTHER, ITEM)).isEmpty();
  }

  @Test
  void anItemThatWasTakenInOneFeedIsTaken() {
    memory.keep(FEED, ITEM, new Seen("8 o'clock", 0));
    assertThat(memory.isTaken(ITEM)).isTrue();
  }

  @Test
  void anItemWhosePageFailedIsNotTaken() {
    memory.keep(FEED, ITEM, new Seen("8 o'clock", 1));
    assertThat(memory.isTaken(ITEM)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[]", "{\"items\":7}", "{\"unknown\":1}", "null", "{}",
    "{\"validators\":null}"})
  void whatCantBeReadIsForgotten(String stored) {
    store.remember(FEED, stored);
    assertThat(memory.validators(FEED)).isEqualTo(Validators.NONE);
    assertThat(memory.seen(FEED, ITEM)).isEmpty();
  }

  @Test
  void theItemsThatWereListedLastAreRememberedAndOthersForgotten() {
    for (int i = 0; i < 5; i++) {
      memory.keep(FEED, ITEM + i, new Seen("8 o'clock", 0));
      assertThat(memory.seen(FEED, ITEM + "0")).isPresent();
    }
    memory.save(FEED, 3);
    FeedMemory next = new FeedMemory(store);
    assertThat(List.of(0, 1, 2, 3, 4)).filteredOn(i -> next.seen(FEED, ITEM + i).isPresent()).containsExactly(0, 3, 4);
  }

  @Test
  void whatDidNotChangeIsNotWrittenAgain() {
    memory.keep(FEED, VALIDATORS);
    memory.save(FEED, 10);
    store.stored.clear();
    memory.keep(FEED, VALIDATORS);
    memory.save(FEED, 10);
    assertThat(store.stored).isEmpty();
  }
}
