package org.rashomon.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.app.library.InventedNews;

/** {@code rashomon serve} as users start and end it, with a feed that it watches and {@code add} beside it. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class ServeIT {
  private static final Pattern ADDRESS = Pattern.compile("is at (http://127\\.0\\.0\\.1:\\d+/)");
  private static final int PROMPT_SECONDS = 8;

  /** The story that is there before, the one that the feed brings, and the one that {@code add} brings. */
  private static final int SERVED = 0;
  private static final int FEED = 1;
  private static final int ADDED = 2;

  @TempDir
  private Path folder = Path.of("");

  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<HttpServer> feed = Optional.empty();
  private Optional<Process> process = Optional.empty();

  @BeforeEach
  void aLibraryAndAFeed() throws IOException {
    assertThat(add(InventedNews.report(SERVED, 0), InventedNews.report(SERVED, 1)).status()).isZero();
    byte[] rss = ("<rss version='2.0'><channel><title>Inland Herald</title><item><guid>tag:mill</guid><title>Mill burns"
        + "</title><description>" + InventedNews.text(FEED, 1).replace("\"", "&quot;")
        + "</description></item></channel></rss>").getBytes(UTF_8);
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/feed", exchange -> {
      exchange.sendResponseHeaders(200, rss.length);
      exchange.getResponseBody().write(rss);
      exchange.close();
    });
    server.start();
    feed = Optional.of(server);
  }

  @AfterEach
  void end() {
    process.ifPresent(Process::destroyForcibly);
    feed.ifPresent(server -> server.stop(0));
    client.shutdownNow();
  }

  private Path library() {
    return folder.resolve("library");
  }

  private Cli.Result add(String... lines) {
    return Cli.runOn(String.join("\n", lines), "add", "-", "--library", library().toString());
  }

  private URI serve(String... more) throws IOException, InterruptedException {
    List<String> command = Cli.command("serve", "--port", "0", "--library", library().toString());
    command.addAll(List.of(more));
    process = Optional.of(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said().toFile())
        .start());
    return URI.create(await(ADDRESS::matcher).group(1));
  }

  private Path said() {
    return folder.resolve("said");
  }

  /** Looks into what it says. */
  private interface Look {
    Matcher into(String said);
  }

  private Matcher await(Look look) throws IOException, InterruptedException {
    Matcher found = look.into(Files.readString(said()));
    while (!found.find()) {
      assertThat(process.orElseThrow().isAlive()).as(Files.readString(said())).isTrue();
      Thread.sleep(50);
      found = look.into(Files.readString(said()));
    }
    return found;
  }

  private String get(URI address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  private JsonNode json(URI address) throws IOException, InterruptedException {
    return Cli.parse(get(address));
  }

  private boolean finds(URI served, String words, String article) throws IOException, InterruptedException {
    return json(served.resolve("api/v1/search?q=" + URLEncoder.encode(words, UTF_8))).toString().contains(article);
  }

  private int signal(String name) throws IOException, InterruptedException {
    Process served = process.orElseThrow();
    Cli.signal(served, name);
    assertThat(served.waitFor(PROMPT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(said()).content(UTF_8).doesNotContain("Exception", "defect", "SIG");
    return served.exitValue();
  }

  private boolean isFree() throws IOException {
    try (FileChannel channel = FileChannel.open(library().resolve("desk.lock"), StandardOpenOption.WRITE);
        Stream<Path> files = Files.list(library())) {
      FileLock lock = channel.tryLock();
      return lock != null && files.noneMatch(file -> file.endsWith("desk.socket"));
    }
  }

  @Test
  void itShowsSearchesTakesTellsOfChangesAndWatches() throws Exception {
    String host = "localhost:" + feed.orElseThrow().getAddress().getPort();
    URI served = serve("--watch", "http://" + host + "/feed", "--allow-host", host);
    JsonNode story = json(served.resolve("api/v1/stories")).findParents("id").getFirst();
    assertThat(get(served)).contains(story.get("title").asText());
    assertThat(get(served.resolve("search?q=ferry"))).contains("<mark>ferry</mark>");
    assertThat(finds(served, "ferry", InventedNews.id(SERVED, 0))).isTrue();

    try (BufferedReader events = events(served, story.get("id").asText())) {
      HttpRequest post = HttpRequest.newBuilder(served.resolve("api/v1/articles"))
          .header("Content-Type", "application/x-ndjson")
          .POST(BodyPublishers.ofString(InventedNews.report(SERVED, 2))).build();
      assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
      assertThat(line(events, "event: ")).isEqualTo("news");
      assertThat(line(events, "data: ")).contains("1 new report");
    }

    await(Pattern.compile("/feed: added 1")::matcher);
    assertThat(json(served.resolve("api/v1/articles?limit=100")).toString()).contains("tag:mill");
    assertThat(get(served.resolve("feeds"))).contains(host);

    Cli.Result beside = add(InventedNews.report(ADDED, 0), InventedNews.report(SERVED, 0), "{\"text\":\"Short.\"}");
    assertThat(beside.err()).contains("rejected: -:3: too-short")
        .contains("added 1, known already 1, rejected 1, stories told 1; the library has 5 articles in 3 stories");
    assertThat(beside.status()).isZero();
    assertThat(json(served.resolve("api/v1/articles?limit=100")).toString()).contains(InventedNews.id(ADDED, 0));
    assertThat(add("{\"text\":\"Short.\"}").status()).isEqualTo(3);

    assertThat(signal("TERM")).isEqualTo(143);
    assertThat(isFree()).isTrue();
    assertThat(add(InventedNews.report(ADDED, 1)).err()).contains("added 1").contains("6 articles in 3 stories");
  }

  private BufferedReader events(URI served, String story) throws IOException, InterruptedException {
    URI live = served.resolve("story/live?version=1&reports=2&id=" + URLEncoder.encode(story, UTF_8));
    return new BufferedReader(new InputStreamReader(
        client.send(HttpRequest.newBuilder(live).header("Accept", "text/event-stream").build(),
            BodyHandlers.ofInputStream()).body(),
        UTF_8));
  }

  /** The rest of the next line that begins so. */
  private static String line(BufferedReader events, String beginning) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = events.readLine();
    }
    assertThat(line).as("the events went on").isNotNull();
    return line.substring(beginning.length());
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "KILL, 137"})
  void howeverItEndsAddGoesOnAlone(String signal, int status) throws Exception {
    serve();
    assertThat(add(InventedNews.report(SERVED, 2)).err()).contains("added 1");
    assertThat(signal(signal)).isEqualTo(status);
    assertThat(Files.exists(library().resolve("desk.socket"))).isEqualTo(signal.equals("KILL"));
    Cli.Result alone = add(InventedNews.report(SERVED, 2), InventedNews.report(ADDED, 0));
    assertThat(alone.err()).contains("added 1, known already 1").contains("4 articles in 2 stories");
    assertThat(alone.status()).isZero();
  }
}
