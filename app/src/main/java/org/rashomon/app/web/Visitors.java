package org.rashomon.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.rashomon.app.library.Library;

/**
 * Tells readers apart by a cookie with a random number, to know what is new to each, and proves that a form that comes
 * back was given to the reader who sends it.
 */
final class Visitors implements AutoCloseable {
  private static final int YEAR_SECONDS = 365 * 24 * 3600;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final String ATTRIBUTE = "visitor";

  /** Visits that wait to be written; when there are more, the library is written by others and the visits can wait. */
  private static final int MOST_WAITING = 1000;

  private final Library library;
  private final Clock clock;
  private final String key = Secrets.random();

  /** A visit goes on without being written again for so long: half an hour is measured by it, and nothing finer. */
  private static final Duration GRAIN = Duration.ofMinutes(1);

  /** Readers at stories whose visits are known to be written. */
  private static final int REMEMBERED = 10_000;

  /**
   * Writes visits, so that no reader waits for who writes the library. A thread of the platform, since SQLite waits for
   * its lock in native code, where a virtual thread keeps a core from all others.
   */
  private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
      0, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING),
      Thread.ofPlatform().daemon().name("rashomon-visits").factory(), new ThreadPoolExecutor.DiscardPolicy());
  private final Cache<String, Instant> written = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Visitors(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** Browsers tell ports of one machine apart by nothing but the names of the cookies. */
  private static String cookie(Context ctx) {
    return "rashomon-reader-" + ctx.req().getLocalPort();
  }

  private Optional<String> known(Context ctx) {
    return Optional.ofNullable(ctx.cookie(cookie(ctx))).filter(id -> ID.matcher(id).matches());
  }

  /** The reader; one that comes for the first time is given a number. */
  String id(Context ctx) {
    String given = ctx.attribute(ATTRIBUTE);
    if (given != null) {
      return given;
    }
    String id = known(ctx).orElseGet(() -> greet(ctx));
    ctx.attribute(ATTRIBUTE, id);
    return id;
  }

  private String greet(Context ctx) {
    String id = Secrets.random();
    ctx.cookie(Guard.cookie(cookie(ctx), id, YEAR_SECONDS));
    return id;
  }

  /** Since when things are new to the reader at a story; empty at the first visit. Remembers the visit. */
  Optional<Instant> newSince(Context ctx, String story) {
    String reader = id(ctx);
    if (known(ctx).isEmpty()) {
      // Who takes no cookie (a program, mostly) leaves nothing behind.
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<Instant> since = library.newSince(reader, story, now);
    write(reader, story, now);
    return since;
  }

  private void write(String reader, String story, Instant now) {
    String key = reader + story;
    Instant last = written.getIfPresent(key);
    if (last == null || Duration.between(last, now).compareTo(GRAIN) > 0) {
      written.put(key, now);
      writer.execute(() -> library.visited(reader, story, now));
    }
  }

  /** What a form has to bring back. */
  String formToken(Context ctx) {
    return Secrets.sealed(id(ctx), key);
  }

  /**
   * @throws Refused if the form is none that was given to this reader
   */
  void checkForm(Context ctx) {
    String brought = Optional.ofNullable(ctx.formParam("form-token")).orElse("");
    String expected = known(ctx).map(id -> Secrets.sealed(id, key)).orElse("");
    if (expected.isEmpty() || !Secrets.areEqual(brought, expected)) {
      throw new Refused(403, "This form is not of a page that was opened here since the server was started. "
          + "Open the page again and send it once more.");
    }
  }

  @Override
  public void close() {
    // Ends what is waiting; a second is more than a visit takes.
    writer.shutdown();
    try {
      if (!writer.awaitTermination(1, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
