package org.rashomon.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.rashomon.app.watch.FeedMemory.Seen;
import org.rashomon.app.watch.FeedMemory.Validators;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;
import org.rashomon.read.DocumentReader;
import org.rashomon.read.Fetched;

/**
 * A feed at a URL. Its validators are kept only once all that it lists was taken: a server that is shown them says no
 * more than that nothing changed, and what was left would be lost.
 */
final class WatchedFeed implements Watched {
  /** Feeds list some fifty items, archives a few hundred; a trap lists hundreds of thousands. */
  private static final int MOST_ITEMS = 1000;

  /** Items are remembered longer than a feed lists them: some feeds drop items and bring them back. */
  private static final int MOST_REMEMBERED = 2 * MOST_ITEMS;

  /** Tags are hashes of some forty letters; servers take headers of 8,000 in all. */
  private static final int LONGEST_VALIDATOR = 1000;

  private final String url;
  private final PoliteWeb web;
  private final Pace pace;
  private final FeedMemory memory;
  private final Articles articles;
  private final DocumentReader reader = new DocumentReader();

  WatchedFeed(String url, PoliteWeb web, Pace pace, FeedMemory memory, Articles articles) {
    this.url = url;
    this.web = web;
    this.pace = pace;
    this.memory = memory;
    this.articles = articles;
  }

  /** What a feed listed, the oldest first, and what was wrong with it. */
  private record Listing(List<ListedItem> items, Optional<String> complaint) {}

  @Override
  public String name() {
    return url;
  }

  @Override
  public Duration next(int failures) {
    return pace.next(failures, ThreadLocalRandom.current());
  }

  @Override
  public void poll(Runnable added) throws IOException, InterruptedException {
    Fetched answer = web.feed(url, memory.validators(url));
    if (answer.isUnchanged()) {
      return;
    }
    if (!answer.isOk()) {
      throw new IOException("the server answered " + answer.status());
    }
    try {
      take(answer, added);
    } finally {
      memory.save(url, MOST_REMEMBERED);
      articles.end();
    }
  }

  private void take(Fetched answer, Runnable added) throws IOException, InterruptedException {
    Listing listing = listing(answer);
    Setbacks setbacks = new Setbacks();
    boolean whole = true;
    for (ListedItem item : listing.items()) {
      try {
        whole &= take(item, added);
      } catch (IOException e) {
        setbacks.add(e);
      }
    }
    setbacks.end();
    if (listing.complaint().isPresent()) {
      throw new IOException(listing.complaint().get());
    }
    memory.keep(url, whole ? validators(answer) : Validators.NONE);
  }

  /** A server may refuse to be shown all that it gave out, and would then refuse for ever. */
  private static Validators validators(Fetched answer) {
    return new Validators(
        answer.header("ETag").filter(tag -> tag.length() <= LONGEST_VALIDATOR),
        answer.header("Last-Modified").filter(time -> time.length() <= LONGEST_VALIDATOR));
  }

  private Listing listing(Fetched answer) throws IOException {
    List<ListedItem> items = new ArrayList<>();
    Optional<String> complaint = Optional.empty();
    try (Stream<RawDocument> documents = reader.read(url, answer)) {
      Iterator<RawDocument> each = documents.iterator();
      while (each.hasNext() && items.size() < MOST_ITEMS) {
        RawDocument document = each.next();
        if (document.origin() instanceof Origin.FeedItem) {
          items.addFirst(new ListedItem(document));
        } else {
          complaint = complaint(document);
        }
      }
    }
    return new Listing(items, complaint);
  }

  private static Optional<String> complaint(RawDocument document) {
    return switch (document.body()) {
      case Unreadable(Reason reason, String detail) when reason == Reason.NOT_AN_ARTICLE -> Optional.empty();
      case Unreadable(Reason reason, String detail) -> Optional.of(detail);
      default -> Optional.of("It is no feed.");
    };
  }

  /**
   * Takes an item, if it is new or was updated.
   *
   * @return whether that is done with
   */
  private boolean take(ListedItem item, Runnable added) throws IOException, InterruptedException {
    Optional<Seen> before = memory.seen(url, item.key());
    Optional<Seen> same = before.filter(seen -> seen.mark().equals(item.mark()));
    if (same.filter(Seen::wasTaken).isPresent()) {
      return true;
    }
    if (before.isEmpty() && memory.isTaken(item.key())) {
      memory.keep(url, item.key(), new Seen(item.mark(), 0));
      return true;
    }
    Articles.Taken taken = articles.take(item.document(), same.map(Seen::failures).orElse(0));
    memory.keep(url, item.key(), new Seen(item.mark(), taken.failures()));
    if (taken.added()) {
      added.run();
    }
    return taken.failures() == 0;
  }
}
