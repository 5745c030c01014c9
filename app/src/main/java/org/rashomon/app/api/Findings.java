package org.rashomon.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.app.library.FindingEntry;
import org.rashomon.app.library.Library;
import org.rashomon.model.Corrections;

/** Findings of one kind over all stories. */
final class Findings {
  private static final List<String> KINDS = List.of("conflict", "overtaken", "agreement", "detail", "sole");

  private final Library library;

  Findings(Library library) {
    this.library = library;
  }

  List<Route> routes() {
    return List.of(Route.get("/findings", this::list));
  }

  /** A place in the text of an article, in code points. */
  record Place(String article, int start, int end) {
    private static Place of(Corrections.Place place) {
      return new Place(place.article(), place.codePoints().start(), place.codePoints().end());
    }
  }

  /**
   * A finding and since when it is there.
   *
   * @param mark stays the same while the finding does
   * @param id in the story as told last
   */
  record Listed(
      String story,
      String mark,
      String id,
      String kind,
      String aspect,
      String matter,
      String explanation,
      List<Place> evidence,
      Instant appeared,
      Instant changed,
      Optional<Instant> gone) {

    static Listed of(FindingEntry entry) {
      return new Listed(entry.story(), entry.mark(), entry.local(), entry.kind(), entry.aspect(), entry.matter(),
          entry.explanation(), entry.places().stream().map(Place::of).toList(), entry.appeared(), entry.changed(),
          entry.gone());
    }
  }

  private Reply list(Context request) {
    String kind = Optional.ofNullable(request.queryParam("kind")).orElse(KINDS.getFirst());
    if (!KINDS.contains(kind)) {
      throw new BadRequestResponse("kind is one of " + String.join(", ", KINDS) + ", not \"" + kind + "\".");
    }
    return Paging.of(request).reply(page -> library.findingsOf(kind, page), Listed::of, OptionalInt.empty());
  }
}
