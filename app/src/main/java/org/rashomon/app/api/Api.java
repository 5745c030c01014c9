package org.rashomon.app.api;

import io.javalin.config.RoutesConfig;
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
import java.util.stream.Stream;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.Library;
import org.rashomon.app.search.Finder;
import org.rashomon.model.RawDocument;

/**
 * Everything below {@code /api}. Who may ask, and that no page of another site may have a browser change something, is
 * for the server to see to before.
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
    Pen pen = new Pen(writing);
    this.problems = new Problems(defects);
    this.routes = Stream.of(new Stories(library, site, clock).routes(), new Articles(library, site).routes(),
        new Persons(library, site, clock).routes(), new Outlets(library, site).routes(),
        new Findings(library).routes(), new Questions(reading.finder()).routes(),
        new Digests(library, site, clock).routes(),
        new Additions(pen, site).routes(), new CorrectionsMade(library, pen).routes(), List.of(description()))
        .flatMap(Collection::stream).toList();
  }

  /** Fetches for somebody who is not at this machine: never from an address that only this machine reaches. */
  @FunctionalInterface
  public interface Fetch {
    /**
     * Fetches what is at an address.
     *
     * @return the documents found there, to be closed
     * @throws IOException if it is not to be had, with a sentence that says why
     */
    Stream<RawDocument> read(URI address) throws IOException;
  }

  /** Has something done at the library's desk, and waits until it is done. */
  @FunctionalInterface
  public interface Writer {
    /**
     * Does the work.
     *
     * @throws IOException if the desk is not to be had, with a sentence that says why
     */
    void write(Work work) throws IOException, InterruptedException;
  }

  /** Something done at a desk. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void at(Desk desk) throws IOException, InterruptedException;
  }

  /**
   * What it takes to read.
   *
   * @param finder searches the library
   */
  public record Reading(Library library, Finder finder) {}

  /** What it takes to write: the library's desk, and what fetches the pages of URLs. */
  public record Writing(Writer writer, Fetch fetch) {}

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
  public void addTo(RoutesConfig server) {
    for (Route route : routes) {
      add(server, route.method(), route);
      if (route.method().equals(HandlerType.GET)) {
        add(server, HandlerType.HEAD, route);
      }
    }
    METHODS.forEach(method -> otherwise(server, method));
    options(server);
  }

  private void add(RoutesConfig server, HandlerType method, Route route) {
    Objects.requireNonNull(server.addHttpHandler(method, route.path(), problems.answered(route.handler())));
  }

  /** What no route answers: the wrong method at the right path, or nothing at all. */
  private void otherwise(RoutesConfig server, HandlerType method) {
    methods().forEach((path, allowed) -> {
      if (!allowed.contains(method.name())) {
        add(server, method, new Route(method, path, request -> {
          String methods = String.join(", ", allowed);
          throw new HttpResponseException(HttpStatus.METHOD_NOT_ALLOWED.getCode(),
              "This can be asked for by " + methods + ".", Map.of("Allow", methods));
        }));
      }
    });
    nothing(server, method);
  }

  private void nothing(RoutesConfig server, HandlerType method) {
    add(server, method, new Route(method, "/api/<rest>", request -> {
      throw new NotFoundResponse("There is nothing at this address; " + DESCRIPTION + " says what there is.");
    }));
  }

  private void options(RoutesConfig server) {
    methods().forEach((path, allowed) -> add(server, HandlerType.OPTIONS, new Route(HandlerType.OPTIONS, path,
        request -> request.header("Allow", String.join(", ", allowed)).status(HttpStatus.NO_CONTENT))));
    nothing(server, HandlerType.OPTIONS);
  }

  /** For each path the methods it can be asked for by. */
  private Map<String, Set<String>> methods() {
    Map<String, Set<String>> methods = new TreeMap<>();
    for (Route route : routes) {
      Set<String> allowed = methods.computeIfAbsent(route.path(), first -> new TreeSet<>());
      allowed.add(route.method().name());
      allowed.add(HandlerType.OPTIONS.name());
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
