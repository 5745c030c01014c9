package org.rashomon.app.api;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing in several formats: the client says which it wants by {@code Accept}, or by a suffix of the address, which
 * a link can have too.
 *
 * @param formats the first is what is given to who wants anything
 */
record Offer(String path, List<Format> formats) {

  /** A format. */
  record Format(String mediaType, String suffix, Route.Answering answering) {}

  Offer {
    formats = List.copyOf(formats);
  }

  /** A route for each suffix, and the one at which the client's wishes count. */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    formats.forEach(format -> routes.add(Route.get(path + "." + format.suffix(), format.answering())));
    routes.add(Route.get(path, request -> chosen(request).answering().answer(request).with("Vary", "Accept")));
    return routes;
  }

  private Format chosen(Context request) {
    Accept accept = Accept.parse(Optional.ofNullable(request.header("Accept")).orElse(""));
    Format best = formats.stream().max(Comparator.comparingDouble((Format format) -> accept.wants(format.mediaType()))
        .thenComparingInt(format -> -formats.indexOf(format))).orElseThrow();
    if (accept.wants(best.mediaType()) <= 0) {
      throw new HttpResponseException(HttpStatus.NOT_ACCEPTABLE.getCode(), "This can be had as "
          + formats.stream().map(Format::mediaType).collect(Collectors.joining(", ")) + ".", Map.of());
    }
    return best;
  }

}
