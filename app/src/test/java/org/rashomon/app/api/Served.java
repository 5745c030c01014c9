package org.rashomon.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rashomon.Pipeline;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.LibraryIndex;

/** The API on a port of this machine, over a library with examples in it. */
final class Served implements AutoCloseable {
  static final Site SITE = new Site(URI.create("https://desk.example/"));

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Library library;
  private final LibraryIndex index;
  private final Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});
  private final Optional<Desk> desk;
  private final Javalin server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Exception> defects = Collections.synchronizedList(new ArrayList<>());

  private Served(Library library, LibraryIndex index, Optional<Desk> desk, Api.Fetch fetch) {
    this.library = library;
    this.index = index;
    this.desk = desk;
    Clock clock = Clock.systemUTC();
    Api.Reading reading = new Api.Reading(library, Finder.in(index.view(), pipeline::vectorOf));
    Api api = desk
        .map(open -> Api.writing(reading, new Api.Writing(work -> work.at(open), fetch), SITE, clock, defects::add))
        .orElseGet(() -> Api.reading(reading, SITE, clock, defects::add));
    this.server = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      api.addTo(config.routes);
    }).start("127.0.0.1", 0);
  }

  /** The index of a library that has nothing yet. */
  static LibraryIndex index(Library library) throws IOException, InterruptedException {
    try (Pipeline none = new Pipeline(new Pipeline.Listener() {})) {
      return LibraryIndex.open(library, none, one -> {
        throw new IllegalStateException("left out: " + one);
      });
    }
  }

  /** Only reads, what these examples say. */
  static Served reading(Path folder, String... examples) throws IOException, InterruptedException {
    Library library = Library.open(LibraryPlace.in(folder));
    LibraryIndex index = index(library);
    try (Desk desk = Desk.open(library, Clock.systemUTC(), index)) {
      for (String example : examples) {
        Desk.Added added = desk.add(List.of("../examples/" + example), InputStream.nullInputStream());
        if (added.added() == 0) {
          throw new IllegalStateException("nothing was added of " + example);
        }
      }
    }
    return new Served(library, index, Optional.empty(), address -> {
      throw new IllegalStateException("not asked to fetch: " + address);
    });
  }

  /** Writes, beginning with nothing. */
  static Served writing(Path folder, Api.Fetch fetch) throws IOException, InterruptedException {
    Library library = Library.open(LibraryPlace.in(folder));
    LibraryIndex index = index(library);
    return new Served(library, index, Optional.of(Desk.open(library, Clock.systemUTC(), index)), fetch);
  }

  /** What failed and should not have. */
  List<Exception> defects() {
    return defects;
  }

  /** Asks for a path; headers are name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = type;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return send("POST", path, BodyPublishers.ofString(body), all);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, body);
    try {
      return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path, String... headers) {
    return json(get(path, headers));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(response.body(), e);
    }
  }

  static String header(HttpResponse<String> response, String name) {
    return String.join("\n", response.headers().allValues(name));
  }

  @Override
  public void close() throws IOException {
    server.stop();
    if (desk.isPresent()) {
      desk.get().close();
    }
    index.close();
    pipeline.close();
    library.close();
  }
}
