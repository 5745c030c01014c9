package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends nothing that the browser has already. */
final class Conditional {
  private Conditional() {}

  /** Whether the browser has what a tag stands for (RFC 9110, section 13.1.2). */
  static boolean isKnown(Context ctx, String tag) {
    String known = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    return Stream.of(known.split(",", -1)).map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }
}
