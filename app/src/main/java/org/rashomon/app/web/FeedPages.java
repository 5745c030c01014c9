package org.rashomon.app.web;

import io.javalin.http.Context;

/** Serves how the feeds stand. */
final class FeedPages {
  private final Feeds feeds;
  private final Templates templates;
  private final Times times;

  FeedPages(Feeds feeds, Templates templates, Times times) {
    this.feeds = feeds;
    this.templates = templates;
    this.times = times;
  }

  void page(Context ctx) {
    templates.send(ctx, "feeds.jte", "Feeds", "/feeds",
        new FeedPage(feeds.status().stream().map(this::row).toList()));
  }

  private FeedPage.Row row(Feeds.Status status) {
    return new FeedPage.Row(
        status.url(), Address.web(status.url()),
        status.read().map(times::of).orElse("never"), status.failure().orElse(""),
        status.next().map(times::of).orElse(""), status.articles());
  }
}
