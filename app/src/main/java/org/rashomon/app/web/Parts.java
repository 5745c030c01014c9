package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.app.search.Finder;

/**
 * What the app has beyond the library.
 *
 * @param finder what searches and answers; without one there is no page for it
 * @param feeds the feeds that are watched; without any there is no page for them
 * @param web reads what an address leads to
 * @param routes adds more, which are guarded as the pages are
 * @param failures is told what failed that no code foresaw
 */
public record Parts(
    Optional<Finder> finder, Optional<Feeds> feeds, WebReader web, List<Consumer<RoutesConfig>> routes,
    Consumer<Exception> failures) {
  /** The library alone, and the public web. */
  public static Parts none(Consumer<Exception> failures) {
    return new Parts(Optional.empty(), Optional.empty(), new PublicWeb(), List.of(), failures);
  }
}
