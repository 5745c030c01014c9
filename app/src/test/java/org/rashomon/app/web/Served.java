package org.rashomon.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rashomon.app.library.Job;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.library.Newsroom;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.read.DocumentReader;

/** The app over a real port, with a browser that keeps its cookies. */
final class Served implements AutoCloseable {
  static final Path FERRY = Path.of("../examples/ferry");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The library alone, and word of what fails unforeseen. */
  static final Parts PARTS = Parts.none(Served::failed);

  private static final List<Exception> FAILURES = new CopyOnWriteArrayList<>();

  private final Ticking clock;
  private final Library library;
  private final Newsroom newsroom;
  private final WebServer server;
  private HttpClient client = newcomer();

  private Served(Ticking clock, Library library, Newsroom newsroom, WebServer server) {
    this.clock = clock;
    this.library = library;
    this.newsroom = newsroom;
    this.server = server;
  }

  /** A clock that is set by hand and always a little later when it is asked. */
  static final class Ticking extends Clock {
    private Instant now = Instant.parse("2031-05-06T09:00:00Z");

    synchronized void wait(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
      now = now.plusMillis(1);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  static Served in(Path folder) throws IOException {
    return in(folder, Settings.local(0), Served.PARTS);
  }

  static Served in(Path folder, Settings settings, Parts parts) throws IOException {
    Ticking clock = new Ticking();
    Library library = Library.open(LibraryPlace.in(folder));
    Newsroom newsroom = Newsroom.open(library, clock);
    return new Served(clock, library, newsroom, WebServer.start(settings, library, newsroom, parts, clock));
  }

  private static void failed(Exception failure) {
    FAILURES.add(failure);
  }

  Ticking clock() {
    return clock;
  }

  Library library() {
    return library;
  }

  WebServer server() {
    return server;
  }

  static HttpClient newcomer() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /** Comes in as somebody else. */
  Served another() {
    client = newcomer();
    return this;
  }

  /** Adds the articles of some files or folders. */
  Job.Progress add(Path... paths) throws Exception {
    List<String> names = Arrays.stream(paths).map(Path::toString).toList();
    return done(newsroom.add("files", () -> new DocumentReader().read(names, InputStream.nullInputStream())));
  }

  Job.Progress add(RawDocument... documents) throws Exception {
    return done(newsroom.add("documents", () -> Stream.of(documents)));
  }

  private Job.Progress done(Job job) throws InterruptedException {
    long heard = -1;
    Instant late = Instant.now().plus(PATIENCE);
    while (!job.progress().isOver() && Instant.now().isBefore(late)) {
      heard = newsroom.bell().await(heard, Duration.ofSeconds(1));
    }
    return job.progress();
  }

  /** Waits for the job that an answer leads to. */
  Job.Progress done(HttpResponse<?> response) throws InterruptedException {
    String number = response.headers().firstValue("Location").orElseThrow().replaceFirst(".*[?&]job=", "");
    return done(newsroom.job(Long.parseLong(number)).orElseThrow());
  }

  static RawDocument document(String id, String outlet, String title, String day, String url, String text) {
    return new RawDocument(id, new Origin.File(id), new Given(
        Optional.of(url), Optional.of(outlet), Optional.of(title), List.of(),
        new Published.On(LocalDate.parse(day)), new Published.Undated(), Optional.empty(), false),
        new RawDocument.PlainText(text));
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  byte[] bytes(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray()).body();
  }

  /** A page that was found. */
  Document page(String path) throws Exception {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + "\n" + response.body());
    }
    return Jsoup.parse(response.body(), uri(path).toString());
  }

  /** The address of the page of a story. */
  String story(String title) throws Exception {
    return page("/").select("main a").stream().filter(link -> link.text().equals(title)).findFirst()
        .orElseThrow(() -> new AssertionError("no story " + title)).attr("href");
  }

  String formToken() throws Exception {
    return page("/add").expectFirst("input[name=form-token]").attr("value");
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers) throws Exception {
    return send(path, BodyPublishers.ofString(encoded(form)), "application/x-www-form-urlencoded", headers);
  }

  HttpResponse<String> send(String path, HttpRequest.BodyPublisher body, String type, String... headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Content-Type", type)
        .POST(body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream().map(entry -> entry.getKey() + "="
        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
  }

  static final String BOUNDARY = "-----boundary";

  /** Sends files with the form's own token. */
  HttpResponse<String> upload(Map<String, String> namesAndTexts) throws Exception {
    StringBuilder body = new StringBuilder(part("form-token", "", formToken()));
    namesAndTexts.forEach((name, text) -> body.append(part("file", "; filename=\"" + name + "\"", text)));
    body.append("--").append(BOUNDARY).append("--\r\n");
    return send("/add/files", BodyPublishers.ofString(body.toString()), "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static String part(String name, String more, String text) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + text
        + "\r\n";
  }

  /** What a server answers first to exactly these lines. */
  String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readNBytes(15), StandardCharsets.ISO_8859_1).substring(9, 12);
    }
  }

  @Override
  public void close() {
    server.close();
    newsroom.close();
    library.close();
    List<Exception> failures = List.copyOf(FAILURES);
    FAILURES.clear();
    failures.forEach(failure -> {
      throw new AssertionError("a page failed", failure);
    });
  }
}
