package org.rashomon.app.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rashomon.app.api.Offer.Format;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.export.AtomFeed;
import org.rashomon.app.export.QuotationFeed;
import org.rashomon.app.export.QuotationFeed.Said;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.PersonEntry;
import org.rashomon.app.library.QuotationEntry;

/** People who are quoted, and what each is quoted with. */
final class Persons {
  private final Library library;
  private final Site site;
  private final Clock clock;

  Persons(Library library, Site site, Clock clock) {
    this.library = library;
    this.site = site;
    this.clock = clock;
  }

  List<Route> routes() {
    Offer quotations = new Offer("/persons/{person}/quotations", List.of(
        new Format(Json.MEDIA_TYPE, "json", this::quotations), new Format(AtomFeed.MEDIA_TYPE, "atom", this::feed)));
    return Stream.concat(Stream.of(Route.get("/persons", this::list), Route.get("/persons/{person}", this::person)),
        quotations.routes().stream()).toList();
  }

  private Reply list(Context request) {
    return Paging.of(request).reply(library::persons, this::item, OptionalInt.empty());
  }

  private Json.Item item(PersonEntry person) {
    return new Json.Item(site.api("persons", person.key()), person);
  }

  private PersonEntry found(Context request) {
    String key = Told.named(request, "person");
    return Told.found(library.person(key), "person", key);
  }

  private Reply person(Context request) {
    return Reply.json(item(found(request)));
  }

  private Reply quotations(Context request) {
    PersonEntry person = found(request);
    return Paging.of(request).reply(page -> library.quotationsOf(person.key(), page), quotation -> quotation,
        OptionalInt.of(person.quotations()));
  }

  private Reply feed(Context request) {
    PersonEntry person = found(request);
    Paging paging = Paging.of(request);
    List<QuotationEntry> quotations = library.quotationsOf(person.key(), paging.page());
    AtomFeed feed = QuotationFeed.of(person.key(), person.name(),
        said(quotations.stream().limit(paging.limit()).toList()), site,
        "api/v1/persons/" + Site.encoded(person.key()) + "/quotations.atom", clock.instant());
    return paging.links(Reply.of(AtomFeed.MEDIA_TYPE, Told.bytes(feed::write)), quotations.size() > paging.limit(),
        OptionalInt.of(person.quotations()));
  }

  /** The quotations in their stories, each of which is opened once. */
  private List<Said> said(List<QuotationEntry> quotations) {
    Map<String, ToldDossier> dossiers = new HashMap<>();
    return quotations.stream().flatMap(entry -> said(entry,
        dossiers.computeIfAbsent(entry.story(), story -> Told.dossier(library, story))).stream()).toList();
  }

  private static Optional<Said> said(QuotationEntry entry, ToldDossier dossier) {
    ToldDossier.Story story = dossier.stories().getFirst();
    return story.quotation(entry.id()).flatMap(quotation -> Optional
        .ofNullable(dossier.articlesById().get(quotation.article()))
        .map(article -> new Said(story, article, quotation, entry.appeared())));
  }
}
