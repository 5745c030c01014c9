package org.rashomon.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** Gathers the items of one feed, of whatever dialect. */
final class FeedItems {
  private final Source source;
  private final Optional<String> outlet;
  private final List<RawDocument> documents = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  FeedItems(Source source, Optional<String> title) {
    this.source = source;
    this.outlet = title.map(FeedItems::outlet).filter(name -> !name.isBlank());
  }

  /** A feed's title names the outlet, and often a section after it. */
  private static String outlet(String title) {
    return title.strip().split("\\s+[|–—>»:-]\\s+", 2)[0];
  }

  void add(Optional<String> guid, Given given, Optional<String> content, boolean html) {
    int number = documents.size() + 1;
    String id = guid.or(given::url).filter(ids::add).orElse(source.id() + "#" + number);
    Body body = content.map(words -> body(words, html))
        .orElseGet(() -> new Unreadable(Reason.TOO_SHORT, "The item has neither content nor summary."));
    documents.add(new RawDocument(id, new Origin.FeedItem(source.path(), number), withOutlet(given), body));
  }

  private static Body body(String words, boolean html) {
    if (words.length() > Limits.DOCUMENT) {
      return new Unreadable(Reason.TOO_LARGE, "It is longer than " + Limits.megabytes(Limits.DOCUMENT) + ".");
    }
    return html ? Html.of(words) : new PlainText(words);
  }

  private Given withOutlet(Given given) {
    return new Given(
        given.url(),
        given.outlet().or(() -> outlet),
        given.title(),
        given.byline(),
        given.published(),
        given.updated(),
        given.language(),
        true);
  }

  List<RawDocument> documents() {
    return documents;
  }
}
