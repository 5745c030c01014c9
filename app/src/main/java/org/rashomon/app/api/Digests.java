package org.rashomon.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.api.Offer.Format;
import org.rashomon.app.export.AtomFeed;
import org.rashomon.app.export.Digest;
import org.rashomon.app.export.DigestFeed;
import org.rashomon.app.export.DigestHtml;
import org.rashomon.app.export.DigestMarkdown;
import org.rashomon.app.export.News;
import org.rashomon.app.export.Since;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Library;

/** What is new since a time. */
final class Digests {
  private final Library library;
  private final Site site;
  private final Clock clock;

  Digests(Library library, Site site, Clock clock) {
    this.library = library;
    this.site = site;
    this.clock = clock;
  }

  List<Route> routes() {
    return new Offer("/digest", List.of(
        new Format(Json.MEDIA_TYPE, "json", request -> Reply.json(digest(request))),
        new Format("text/markdown", "md", request -> Reply.text("text/markdown;charset=utf-8",
            DigestMarkdown.of(digest(request), clock.getZone()))),
        new Format("text/html", "html", request -> Reply.text("text/html;charset=utf-8",
            DigestHtml.page(digest(request), clock.getZone()))),
        new Format(AtomFeed.MEDIA_TYPE, "atom", this::feed))).routes();
  }

  private Digest digest(Context request) {
    String since = Optional.ofNullable(request.queryParam("since")).orElse("yesterday");
    return News.since(parsed(since), library, site);
  }

  private Instant parsed(String since) {
    try {
      return Since.parse(since, clock);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private Reply feed(Context request) {
    AtomFeed feed = DigestFeed.of(digest(request), clock.getZone(), site, "api/v1/digest.atom");
    return Reply.of(AtomFeed.MEDIA_TYPE, Told.bytes(feed::write));
  }
}
