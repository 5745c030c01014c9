package org.rashomon.app.watch;

import java.util.Optional;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.text.Addresses;

/** An article that a feed lists, with the feed's own text of it. */
record ListedItem(RawDocument document) {
  /** A mark is compared and stored; the start of a title tells as much as all of it. */
  private static final int LONGEST_TITLE = 200;

  /** The name that it is remembered by: its address without what only tracks the reader, else its id. */
  String key() {
    return address(document).orElse(document.id());
  }

  /** The address of an article, as everybody may quote it. */
  static Optional<String> address(RawDocument document) {
    return document.given().url().map(url -> Addresses.clean(url, "").orElse(url));
  }

  /** What the feed says of its state: when it was updated and published, and its headline. */
  String mark() {
    Given given = document.given();
    String title = given.title().orElse("");
    return given.updated() + " " + given.published() + " "
        + title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }
}
