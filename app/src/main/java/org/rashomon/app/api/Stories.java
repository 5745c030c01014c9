package org.rashomon.app.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.app.api.Offer.Format;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.export.AtomFeed;
import org.rashomon.app.export.FindingTable;
import org.rashomon.app.export.LinkedData;
import org.rashomon.app.export.QuotationTable;
import org.rashomon.app.export.Site;
import org.rashomon.app.export.StoryFeed;
import org.rashomon.app.export.WebAnnotations;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.StoryEntry;

/** Stories: the list of them, the dossier of each, and what is in it. */
final class Stories {
  static final String CSV = "text/csv";

  private static final String LINKED_DATA = "application/ld+json";
  private static final String ANNOTATIONS = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private final Library library;
  private final Site site;
  private final Clock clock;

  Stories(Library library, Site site, Clock clock) {
    this.library = library;
    this.site = site;
    this.clock = clock;
  }

  List<Route> routes() {
    return Stream.of(
        new Offer("/stories", List.of(new Format(Json.MEDIA_TYPE, "json", this::list),
            new Format(AtomFeed.MEDIA_TYPE, "atom", this::feed))).routes(),
        new Offer("/stories/{story}", List.of(new Format(Json.MEDIA_TYPE, "json", this::dossier),
            new Format(LINKED_DATA, "jsonld", this::linkedData),
            new Format(ANNOTATIONS, "annotations", this::annotations))).routes(),
        new Offer("/stories/{story}/quotations", List.of(
            new Format(Json.MEDIA_TYPE, "json", request -> part(request, "quotations")),
            new Format(CSV, "csv", request -> table(request, "quotations", QuotationTable::write)))).routes(),
        new Offer("/stories/{story}/findings", List.of(new Format(Json.MEDIA_TYPE, "json", this::findings),
            new Format(CSV, "csv", request -> table(request, "findings", FindingTable::write)))).routes(),
        List.of(Route.get("/stories/{story}/history", this::history))).flatMap(List::stream).toList();
  }

  private Reply list(Context request) {
    return Paging.of(request).reply(library::stories,
        story -> new Json.Item(site.api("stories", story.id()), story), OptionalInt.of(library.countStories()));
  }

  private Reply feed(Context request) {
    Paging paging = Paging.of(request);
    List<StoryEntry> stories = library.stories(paging.page());
    AtomFeed feed = StoryFeed.of(stories.stream().limit(paging.limit()).flatMap(this::told).toList(), site,
        "api/v1/stories.atom", clock.instant());
    return paging.links(Reply.of(AtomFeed.MEDIA_TYPE, Told.bytes(feed::write)), stories.size() > paging.limit(),
        OptionalInt.of(library.countStories()));
  }

  private Stream<StoryFeed.Told> told(StoryEntry story) {
    return StoryFeed.Told.of(Told.dossier(library, story.id()), story.changed()).stream();
  }

  /** An answer that stays the same while the story is not told anew. */
  private Reply tagged(Context request, String mediaType, String format, Function<String, byte[]> body) {
    String id = Told.named(request, "story");
    StoryEntry story = Told.found(library.story(id), "story", id);
    String tag = story.version() + "-" + story.changed().toEpochMilli() + "-" + format;
    return Reply.tagged(mediaType, tag, () -> body.apply(id));
  }

  private Reply dossier(Context request) {
    return tagged(request, Json.MEDIA_TYPE, "json", id -> Told.story(library, id));
  }

  private Reply linkedData(Context request) {
    return tagged(request, LINKED_DATA, "jsonld",
        id -> Told.bytes(out -> LinkedData.write(Told.dossier(library, id), site, out)));
  }

  private Reply annotations(Context request) {
    return tagged(request, ANNOTATIONS, "annotations", id -> Told.bytes(out -> WebAnnotations.write(
        Told.dossier(library, id), site.api("stories", id) + ".annotations", site, out)));
  }

  /** Something that writes a table of a dossier. */
  @FunctionalInterface
  private interface Tables {
    void write(ToldDossier dossier, OutputStream out) throws IOException;
  }

  private Reply table(Context request, String name, Tables tables) {
    return tagged(request, CSV + ";charset=utf-8;header=present", name + "-csv",
        id -> Told.bytes(out -> tables.write(Told.dossier(library, id), out)))
        .with("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
  }

  private Reply part(Context request, String name) {
    return tagged(request, Json.MEDIA_TYPE, name + "-json",
        id -> Json.bytes(Json.tree(Told.story(library, id)).path("stories").path(0).path(name)));
  }

  /** Findings, also those that are no more. */
  private Reply findings(Context request) {
    return tagged(request, Json.MEDIA_TYPE, "findings-json",
        id -> Json.bytes(library.findings(id).stream().map(Findings.Listed::of).toList()));
  }

  private Reply history(Context request) {
    String id = Told.named(request, "story");
    StoryEntry story = Told.found(library.story(id), "story", id);
    return Paging.of(request).reply(page -> library.history(story.id(), page), event -> event, OptionalInt.empty());
  }
}
