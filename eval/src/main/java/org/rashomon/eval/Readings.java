package org.rashomon.eval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;
import org.rashomon.app.library.Deed;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.OutletEntry;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.PersonEntry;
import org.rashomon.app.library.StoryEntry;

/** Readers who open one page of a library after another. */
final class Readings {
  static final int READERS = 4;

  private static final Page LIST = Page.first(50);
  private static final Page LONG_LIST = Page.first(100);

  private final Library library;
  private final List<StoryEntry> stories;
  private final List<PersonEntry> persons;
  private final List<OutletEntry> outlets;
  private final Map<String, Milliseconds> times = new LinkedHashMap<>();
  private final List<Thread> readers = new ArrayList<>();
  private final LongAdder read = new LongAdder();
  private volatile boolean stopped;

  Readings(Library library) {
    this.library = library;
    this.stories = stories(library);
    this.persons = library.persons(Page.first(Page.MOST));
    this.outlets = library.outlets(Page.first(Page.MOST));
    List.of("front page", "story", "person", "outlet").forEach(page -> times.put(page, new Milliseconds()));
  }

  /** All stories. */
  static List<StoryEntry> stories(Library library) {
    List<StoryEntry> all = new ArrayList<>();
    List<StoryEntry> next = library.stories(Page.first(Page.MOST));
    while (!next.isEmpty()) {
      all.addAll(next);
      next = library.stories(new Page(all.size(), Page.MOST));
    }
    return all;
  }

  void start() {
    for (int reader = 0; reader < READERS; reader++) {
      Random random = new Random(reader);
      readers.add(Thread.ofPlatform().daemon().start(() -> read(random)));
    }
  }

  private void read(Random random) {
    while (!stopped) {
      time("front page", random,
          any -> library.stories(LIST).size() + library.countStories() + library.countArticles());
      time("story", random, any -> story(drawn(stories, any).id()));
      time("person", random, any -> library.quotationsOf(drawn(persons, any).key(), LONG_LIST).size());
      time("outlet", random, any -> outlet(drawn(outlets, any).name()));
    }
  }

  private void time(String page, Random random, ToIntFunction<Random> reading) {
    long start = System.nanoTime();
    read.add(reading.applyAsInt(random));
    Objects.requireNonNull(times.get(page)).add((System.nanoTime() - start) / 1e6);
  }

  private static <T> T drawn(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private int story(String id) {
    library.visited("reader", id, Instant.now());
    return library.story(id).map(StoryEntry::reports).orElse(0) + library.page(id).map(page -> page.length).orElse(0)
        + library.findings(id).size() + library.history(id, LIST).size();
  }

  private int outlet(String name) {
    int found = library.outlet(name).map(OutletEntry::articles).orElse(0) + library.articlesOf(name, LIST).size();
    for (Deed.Kind kind : Deed.Kind.values()) {
      found += library.deeds(name, kind, LIST).size();
    }
    return found;
  }

  /**
   * For each page, how long it was waited for.
   *
   * @throws IllegalStateException if there was nothing on any of them
   */
  Map<String, Milliseconds> stop() throws InterruptedException {
    stopped = true;
    for (Thread reader : readers) {
      reader.join();
    }
    if (read.sum() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return times;
  }
}
