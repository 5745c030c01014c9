package org.rashomon.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Deed;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.OutletEntry;

/** Outlets, and what each reported first, copied and left out. */
final class Outlets {
  private final Library library;
  private final Site site;

  Outlets(Library library, Site site) {
    this.library = library;
    this.site = site;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/outlets", this::list),
        Route.get("/outlets/{outlet}", request -> Reply.json(item(found(request)))),
        Route.get("/outlets/{outlet}/deeds", this::deeds));
  }

  private Reply list(Context request) {
    return Paging.of(request).reply(library::outlets, this::item, OptionalInt.empty());
  }

  private Json.Item item(OutletEntry outlet) {
    return new Json.Item(site.api("outlets", outlet.name()), outlet);
  }

  private OutletEntry found(Context request) {
    String name = Told.named(request, "outlet");
    return Told.found(library.outlet(name), "outlet", name);
  }

  private Reply deeds(Context request) {
    OutletEntry outlet = found(request);
    Deed.Kind kind = kind(Optional.ofNullable(request.queryParam("kind")).orElse("first"));
    return Paging.of(request).reply(page -> library.deeds(outlet.name(), kind, page), deed -> deed,
        OptionalInt.empty());
  }

  private static Deed.Kind kind(String name) {
    return Arrays.stream(Deed.Kind.values()).filter(kind -> kind.label().equals(name)).findFirst()
        .orElseThrow(() -> new BadRequestResponse("kind is one of " + Arrays.stream(Deed.Kind.values())
            .map(Deed.Kind::label).collect(Collectors.joining(", ")) + ", not \"" + name + "\"."));
  }
}
