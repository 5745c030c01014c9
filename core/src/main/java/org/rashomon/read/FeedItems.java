package org.rashomon.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;

/** Makes documents of the items of one feed, of whatever dialect, one after another. */
final class FeedItems {
  private final Source source;
  private final Map<String, Integer> ids = new HashMap<>();
  private int number;

  FeedItems(Source source) {
    this.source = source;
  }

  /** How many there were. */
  int count() {
    return number;
  }

  /**
   * The next item's document.
   *
   * @param outlet who publishes the feed, or nothing
   */
  RawDocument document(FeedItem item, String outlet) {
    number++;
    Given given = item.given();
    return new RawDocument(
        id(item, given), new Origin.FeedItem(source.path(), number), withOutlet(given, outlet), item.body());
  }

  /**
   * Its guid, its address, or its place in the feed. Two items of one guid and one address are one article, and keep
   * the id, so that the later is known for a copy; some feeds give all items one guid.
   */
  private String id(FeedItem item, Given given) {
    int article = given.url().or(given::title).orElse("").hashCode();
    return item.guid().filter(guid -> isOf(guid, article))
        .or(() -> given.url().filter(url -> isOf(url, article)))
        .orElse(source.id() + "#" + number);
  }

  private boolean isOf(String id, int article) {
    return ids.computeIfAbsent(id, first -> article) == article;
  }

  /** A feed's title names the outlet, and often a section after it. */
  static String outlet(String title) {
    return Titles.plain(title).split("\\s+[|–—>»:-]\\s+", 2)[0].strip();
  }

  private static Given withOutlet(Given given, String outlet) {
    return new Given(
        given.url(),
        given.outlet().or(() -> Optional.of(outlet).filter(name -> !name.isEmpty())),
        given.title(),
        given.byline(),
        given.published(),
        given.updated(),
        given.language(),
        true);
  }
}
