package org.rashomon.app.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.library.Library;

/**
 * What is remembered of feeds from one poll to the next, and from one run to the next: what their servers are to be shown,
 * and which items were taken. Stored feed by feed, as JSON, at the end of each poll.
 *
 * <p>What is forgotten, or was not stored when the program ended, is fetched again, and known then to whoever takes it.
 */
public final class FeedMemory {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

  private final Store store;
  private final Map<String, Feed> feeds = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  /** Where it is kept. */
  public interface Store {
    /** What was remembered of a feed last. */
    Optional<String> feed(String feed);

    /** Remembers something of a feed in place of what was there. */
    void remember(String feed, String memory);
  }

  /**
   * What a server gave out with a feed, to be shown it when asking whether it changed (RFC 9110, section 13).
   *
   * @param tag its {@code ETag}
   * @param modified its {@code Last-Modified}, as it was sent
   */
  record Validators(Optional<String> tag, Optional<String> modified) {
    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
  }

  /**
   * An item as it was seen last.
   *
   * @param mark what the feed said of its state; another mark means that it was updated
   * @param failures how often its page could not be had; 0 where the item was taken
   */
  record Seen(String mark, int failures) {
    boolean wasTaken() {
      return failures == 0;
    }
  }

  /** What is stored of one feed. */
  private record Feed(Validators validators, Items items) {
    Feed {
      Objects.requireNonNull(validators);
      Objects.requireNonNull(items);
    }

    static Feed unknown() {
      return new Feed(Validators.NONE, new Items());
    }
  }

  /** Items of a feed, those that were asked for longest ago first. */
  private static final class Items extends LinkedHashMap<String, Seen> {
    private static final long serialVersionUID = 1L;

    Items() {
      super(16, 0.75f, true);
    }

    void forgetEldest(int most) {
      Iterator<String> eldest = keySet().iterator();
      for (int surplus = size() - most; surplus > 0; surplus--) {
        eldest.next();
        eldest.remove();
      }
    }
  }

  /** A memory that begins with what is stored. */
  public FeedMemory(Store store) {
    this.store = store;
  }

  /** A memory that a library keeps. */
  public static FeedMemory in(Library library) {
    return new FeedMemory(new Store() {
      @Override
      public Optional<String> feed(String feed) {
        return library.feed(feed);
      }

      @Override
      public void remember(String feed, String memory) {
        library.remember(feed, memory);
      }
    });
  }

  /** The validators of the last poll of which everything was taken. */
  synchronized Validators validators(String feed) {
    return of(feed).validators();
  }

  /** Remembers validators in place of older ones. */
  synchronized void keep(String feed, Validators validators) {
    if (!validators.equals(of(feed).validators())) {
      feeds.put(feed, new Feed(validators, of(feed).items()));
      changed.add(feed);
    }
  }

  /**
   * An item of a feed, or a file of a folder.
   *
   * @param item its address, else its id
   */
  synchronized Optional<Seen> seen(String feed, String item) {
    return Optional.ofNullable(of(feed).items().get(item));
  }

  /** Whether an item of whatever feed was taken: the sections of an outlet list the same articles. */
  synchronized boolean isTaken(String item) {
    return feeds.values().stream().anyMatch(feed -> {
      Seen seen = feed.items().get(item);
      return seen != null && seen.wasTaken();
    });
  }

  /** Remembers an item in place of what was seen of it before. */
  synchronized void keep(String feed, String item, Seen seen) {
    of(feed).items().put(item, seen);
    changed.add(feed);
  }

  /**
   * Stores what is remembered of a feed, if it changed.
   *
   * @param most items are remembered on, those that were asked for last
   */
  synchronized void save(String feed, int most) {
    if (changed.remove(feed)) {
      of(feed).items().forgetEldest(most);
      store.remember(feed, json(of(feed)));
    }
  }

  private static String json(Feed feed) {
    try {
      return JSON.writeValueAsString(feed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Feed of(String feed) {
    return feeds.computeIfAbsent(feed, name -> store.feed(name).map(FeedMemory::parse).orElseGet(Feed::unknown));
  }

  /** What can't be read was written by another version, and is as good as forgotten. */
  private static Feed parse(String stored) {
    try {
      return Optional.ofNullable(JSON.readValue(stored, Feed.class)).orElseGet(Feed::unknown);
    } catch (JsonProcessingException e) {
      return Feed.unknown();
    }
  }
}
