package org.rashomon.app.api;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what a page of another site has a reader's browser send: a form there can post here without being asked.
 * Browsers say where a request comes from (Fetch Metadata; older ones by Origin); programs say nothing and pass.
 */
final class CrossSite {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private CrossSite() {}

  /** @throws ForbiddenResponse if the request comes from a page of another origin */
  static void refuse(Context request) {
    boolean foreign = Optional.ofNullable(request.header("Sec-Fetch-Site")).map(site -> !OWN.contains(site))
        .orElseGet(() -> isOfAnotherOrigin(request));
    if (foreign) {
      throw new ForbiddenResponse("The request comes from a page of another site.");
    }
  }

  private static boolean isOfAnotherOrigin(Context request) {
    String host = String.valueOf(request.host());
    return Optional.ofNullable(request.header("Origin"))
        .filter(origin -> !origin.equals("http://" + host) && !origin.equals("https://" + host)).isPresent();
  }
}
