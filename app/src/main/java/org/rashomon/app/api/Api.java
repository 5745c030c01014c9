package org.rashomon.app.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.Library;
import org.rashomon.app.search.IndexView;
import org.rashomon.model.RawDocument;
import org.rashomon.model.SentenceVector;

/**
 * Everything below {@code /api}. Who may ask is for the server to say: this refuses only what pages of other sites have
 * a browser send.
 */
public final class Api {
  static final String ROOT = "/api/v1";

  private static final String DESCRIPTION = "/api/openapi.yaml";
  private static final List<HandlerType> METHODS = List.of(HandlerType.GET, HandlerType.HEAD, HandlerType.POST,
      HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

  private final Problems problems;
  private final List<Route> routes;

  private Api(Reading reading, Optional<Writing> writing, Site site, Clock clock, Consumer<Exception> defects) {
    Library library = reading.library();
    this.problems = new Problems(defects);
    this.routes = Stream.of(new Stories(library, site, clock).routes(), new Articles(library, site).routes(),
        new Persons(library, site, clock).routes(), new Outlets(library, site).routes(),
        new Findings(library).routes(), new Questions(reading).routes(),
        new Digests(library, site, clock).routes(),
        new Additions(writing, site).routes(), new CorrectionsMade(library, writing).routes(), List.of(description()))
        .flatMap(Collection::stream).toList();
  }

  /** Fetches a page for somebody who is not at this machine: never from an address that only this machine reaches. */
  @FunctionalInterface
  public interface Fetch {
    /** The page, or why it could not be had, as {@link RawDocument.Unreadable}. */
    RawDocument fetch(URI address) throws InterruptedException;
  }

  /**
   * What it takes to read.
   *
   * @param meaning of a sentence, as {@link org.rashomon.Pipeline#vectorOf} has it
   */
  public record Reading(Library library, IndexView index, Function<String, SentenceVector> meaning) {}

  /** What it takes to write: the library's desk, and what fetches the pages of URLs. */
  public record Writing(Desk desk, Fetch fetch) {}

  /**
   * An API that reads. Whoever posts is told that it does.
   *
   * @param site the address it is reached at
   * @param defects is told of what fails and should not
   */
  public static Api reading(Reading reading, Site site, Clock clock, Consumer<Exception> defects) {
    return new Api(reading, Optional.empty(), site, clock, defects);
  }

  /** An API that adds and corrects too. */
  public static Api writing(
      Reading reading, Writing writing, Site site, Clock clock, Consumer<Exception> defects) {
    return new Api(reading, Optional.of(writing), site, clock, defects);
  }

  List<Route> routes() {
    return routes;
  }

  /** Adds everything below {@code /api} to a server that is being set up. */
  public void addTo(JavalinConfig config) {
    for (Route route : routes) {
      add(config, route.method(), route);
      if (route.method().equals(HandlerType.GET)) {
        add(config, HandlerType.HEAD, route);
      }
    }
    METHODS.forEach(method -> otherwise(config, method));
  }

  private void add(JavalinConfig config, HandlerType method, Route route) {
    Objects.requireNonNull(config.routes.addHttpHandler(method, route.path(), problems.answered(route.handler())));
  }

  /** What no route answers: the wrong method at the right path, or nothing at all. */
  private void otherwise(JavalinConfig config, HandlerType method) {
    methods().forEach((path, allowed) -> {
      if (!allowed.contains(method.name())) {
        add(config, method, new Route(method, path, request -> {
          String methods = String.join(", ", allowed);
          throw new HttpResponseException(HttpStatus.METHOD_NOT_ALLOWED.getCode(),
              "This can be asked for by " + methods + ".", Map.of("Allow", methods));
        }));
      }
    });
    add(config, method, new Route(method, "/api/<rest>", request -> {
      throw new NotFoundResponse("There is nothing at this address; " + DESCRIPTION + " says what there is.");
    }));
  }

  /** For each path the methods it can be asked for by. */
  private Map<String, Set<String>> methods() {
    Map<String, Set<String>> methods = new TreeMap<>();
    for (Route route : routes) {
      Set<String> allowed = methods.computeIfAbsent(route.path(), first -> new TreeSet<>());
      allowed.add(route.method().name());
      if (route.method().equals(HandlerType.GET)) {
        allowed.add(HandlerType.HEAD.name());
      }
    }
    return methods;
  }

  private static Route description() {
    Route.Answering answering = request -> Reply.of("application/yaml", read());
    return new Route(HandlerType.GET, DESCRIPTION, request -> answering.answer(request).send(request));
  }

  /** The description that the routes are held against. */
  static byte[] read() {
    try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.yaml"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
