package org.rashomon.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.app.api.Api.Fetch;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Hash;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Reason;
import org.rashomon.read.DocumentReader;

/**
 * Puts documents in: a page (text/html), a text (text/plain), JSON Lines and feeds, or the addresses of pages
 * (text/uri-list, RFC 2483). What is there already is passed over, so that the same can be sent again.
 */
final class Additions {
  /** Each is fetched and read while the client waits. */
  private static final int MOST_URLS = 20;

  private final Pen pen;
  private final Site site;

  Additions(Pen pen, Site site) {
    this.pen = pen;
    this.site = site;
  }

  List<Route> routes() {
    return List.of(Route.post("/articles", this::add));
  }

  private Reply add(Context request) throws IOException, InterruptedException {
    Fetch fetch = pen.taken().fetch();
    List<RawDocument> documents = documents(request, Body.of(request), fetch);
    Came came = new Came();
    Desk.Added added = pen.write(desk -> desk.add(documents.stream(), came));
    Reply reply = Reply.json(new Outcome(came.added, came.known, came.rejected, added.told()));
    if (came.added.isEmpty()) {
      return reply;
    }
    return reply.with(HttpStatus.CREATED).with("Location", site.api("articles", came.added.getFirst()).toString());
  }

  private static List<RawDocument> documents(Context request, Body body, Fetch fetch) {
    Optional<String> url = Optional.ofNullable(request.queryParam("url")).map(given -> address(given).toString());
    return switch (body.mediaType()) {
      case "text/html", "application/xhtml+xml" -> List.of(document(body, url, page(body)));
      case "text/plain" -> List.of(document(body, url, new RawDocument.PlainText(body.text())));
      case "text/uri-list" -> fetched(body, fetch);
      case "application/json", "application/x-ndjson", "application/jsonl", "application/feed+json",
          "application/atom+xml", "application/rss+xml" ->
        read(body);
      default -> throw new UnsupportedMediaTypeResponse("What is taken: text/html, text/plain, text/uri-list, "
          + "application/x-ndjson, application/json, application/feed+json, application/atom+xml, "
          + "application/rss+xml.");
    };
  }

  private static RawDocument.Html page(Body body) {
    return body.charset().map(charset -> RawDocument.Html.of(body.bytes(), charset))
        .orElseGet(() -> RawDocument.Html.of(body.bytes()));
  }

  /** What is sent without an address is known by its content: the same again is the same document. */
  private static RawDocument document(Body body, Optional<String> url, RawDocument.Body content) {
    String id = url.orElseGet(() -> "sent-" + Hash.of(body.bytes(), 8));
    return new RawDocument(id, new Origin.File(id), RawDocument.Given.at(url), content);
  }

  private static List<RawDocument> read(Body body) {
    try (Stream<RawDocument> documents = new DocumentReader().read(List.of("-"),
        new ByteArrayInputStream(body.bytes()))) {
      return documents.toList();
    }
  }

  private static List<RawDocument> fetched(Body body, Fetch fetch) {
    List<URI> addresses = body.text().lines().map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Additions::address).toList();
    if (addresses.isEmpty() || addresses.size() > MOST_URLS) {
      throw new BadRequestResponse("From 1 to " + MOST_URLS + " addresses are taken, not " + addresses.size() + ".");
    }
    return addresses.stream().flatMap(address -> fetched(address, fetch).stream()).toList();
  }

  private static List<RawDocument> fetched(URI address, Fetch fetch) {
    try (Stream<RawDocument> documents = fetch.read(address)) {
      return documents.toList();
    } catch (IOException e) {
      return List.of(new RawDocument(address.toString(), new Origin.File(address.toString()),
          RawDocument.Given.at(Optional.of(address.toString())),
          new RawDocument.Unreadable(Reason.UNREADABLE, String.valueOf(e.getMessage()))));
    }
  }

  private static URI address(String url) {
    return Site.elsewhere(url).filter(address -> address.getHost() != null)
        .orElseThrow(() -> new BadRequestResponse("\"" + url + "\" is no address of the web."));
  }

  /** What became of what was sent, by ids. */
  record Outcome(List<String> added, List<String> known, List<LeftOut> rejected, int storiesTold) {}

  /** What was left out, and why. */
  record LeftOut(String origin, String rejected, String detail) {}

  /** Notes what becomes of documents. */
  private static final class Came implements DeskListener {
    private final List<String> added = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<LeftOut> rejected = new ArrayList<>();

    @Override
    public void added(Account account) {
      added.add(account.article().id());
    }

    @Override
    public void known(Article article) {
      known.add(article.id());
    }

    @Override
    public void rejected(Cleaned.Rejected one) {
      rejected.add(new LeftOut(one.origin().describe(), one.reason().label(), one.detail()));
    }
  }
}
