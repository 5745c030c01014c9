package org.rashomon.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.app.library.Page;

/** What an address asks for. Anything may stand there. */
final class Query {
  private Query() {}

  /** A value; empty where there is none. */
  static String value(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).orElse("");
  }

  /** The part of a list. */
  static Page part(Context ctx) {
    return Pager.part(value(ctx, "from"));
  }

  /** A number; empty where it is none. */
  static Optional<Long> number(Context ctx, String name) {
    return Optional.of(value(ctx, name)).filter(text -> text.matches("[0-9]{1,15}")).map(Long::parseLong);
  }

  /** A moment in milliseconds since 1970. */
  static Optional<Instant> instant(Context ctx, String name) {
    return number(ctx, name).map(Instant::ofEpochMilli);
  }

  /** A day, ISO; empty where it is none. */
  static Optional<String> day(Context ctx, String name) {
    try {
      return Optional.of(LocalDate.parse(value(ctx, name)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
