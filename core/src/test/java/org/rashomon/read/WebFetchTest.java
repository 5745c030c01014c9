package org.rashomon.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** What comes of URLs, from a server on this machine. */
@Timeout(20)
final class WebFetchTest {
  private static final String PAGE = "<html><p>The harbour wall of Ostby broke.</p></html>";
  private static final int LARGEST = 1 << 20;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server = newServer();

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void serve(String path, int status, Map<String, String> headers, byte[] body) {
    server.createContext(path, exchange -> {
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
  }

  private void page(String path) {
    serve(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), PAGE.getBytes(UTF_8));
  }

  private static List<RawDocument> read(String url) {
    DocumentReader reader = new DocumentReader(
        new WebFetch(Reach.ofNamed(), new WebFetch.Bounds(Duration.ofSeconds(2), LARGEST)));
    try (Stream<RawDocument> documents = reader.read(List.of(url), InputStream.nullInputStream())) {
      return documents.toList();
    }
  }

  private static String refusal(String url) {
    List<RawDocument> read = read(url);
    assertThat(read).hasSize(1);
    assertThat(read.getFirst().id()).isEqualTo(url);
    Unreadable none = (Unreadable) read.getFirst().body();
    assertThat(none.reason()).isEqualTo(Reason.UNREADABLE);
    return none.detail();
  }

  private static String html(RawDocument document) throws IOException {
    return new String(((Html) document.body()).open().readAllBytes(), UTF_8);
  }

  @Test
  void aPageIsFetchedAndNamedByItsUrl() throws IOException {
    page("/wall");
    RawDocument document = read(url("/wall")).getFirst();
    assertThat(document.id()).isEqualTo(url("/wall"));
    assertThat(document.origin().describe()).isEqualTo(url("/wall"));
    assertThat(document.given().url()).hasValue(url("/wall"));
    assertThat(html(document)).isEqualTo(PAGE);
    assertThat(((Html) document.body()).charset()).hasValue("utf-8");
  }

  @Test
  void theServersWordOfTheEncodingIsKept() {
    serve("/latin", 200, Map.of("Content-Type", "text/html; charset=ISO-8859-1"), "<p>Café".getBytes(ISO_8859_1));
    assertThat(((Html) read(url("/latin")).getFirst().body()).charset()).hasValue("ISO-8859-1");
  }

  @Test
  void textsAndFeedsAreInTheEncodingThatTheServerNames() {
    byte[] words = "Стена гавани".getBytes(Charset.forName("KOI8-R"));
    serve("/words", 200, Map.of("Content-Type", "text/plain; charset=koi8-r"), words);
    assertThat(read(url("/words")).getFirst().body()).isEqualTo(new PlainText("Стена гавани"));
    byte[] feed = "<rss><channel><item><title>Стена</title></item></channel></rss>".getBytes(Charset.forName("KOI8-R"));
    serve("/feed", 200, Map.of("Content-Type", "application/rss+xml; charset=koi8-r"), feed);
    assertThat(read(url("/feed")).getFirst().given().title()).hasValue("Стена");
  }

  @Test
  void whatTheServerCallsHtmlIsAPageEvenWhereItDoesNotLookLikeOne() {
    serve("/plain", 200, Map.of("Content-Type", "text/html"), "The wall <b>broke</b>.".getBytes(UTF_8));
    serve("/text", 200, Map.of("Content-Type", "text/plain"), "The wall <b>broke</b>.".getBytes(UTF_8));
    assertThat(read(url("/plain")).getFirst().body()).isInstanceOf(Html.class);
    assertThat(read(url("/text")).getFirst().body()).isInstanceOf(RawDocument.PlainText.class);
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    serve("/wall", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
        DocumentReaderTest.gzip(PAGE.getBytes(UTF_8)));
    assertThat(html(read(url("/wall")).getFirst())).isEqualTo(PAGE);
  }

  @Test
  void serversAreToldWhoAsksAndNothingElse() throws IOException {
    List<String> names = new ArrayList<>();
    server.createContext("/who", exchange -> {
      names.addAll(exchange.getRequestHeaders().keySet());
      names.add(exchange.getRequestHeaders().getFirst("User-Agent"));
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    assertThat(read(url("/who"))).hasSize(1);
    assertThat(names).contains("User-agent", "Accept", "Accept-encoding", "Host", "Connection").hasSize(6);
    assertThat(names.getLast()).startsWith("Rashomon");
  }

  @Test
  void aFeedIsReadItemByItem() {
    serve("/feed", 200, Map.of("Content-Type", "application/rss+xml"), """
        <rss><channel><title>Post</title><item><guid>tag:1</guid><description>One.</description></item>
        <item><guid>tag:2</guid><description>Two.</description></item></channel></rss>""".getBytes(UTF_8));
    assertThat(read(url("/feed"))).extracting(RawDocument::id).containsExactly("tag:1", "tag:2");
  }

  @Test
  void redirectsAreFollowedToTheUrlThatIsThenThePages() {
    serve("/old", 301, Map.of("Location", "/new"), new byte[0]);
    page("/new");
    RawDocument document = read(url("/old")).getFirst();
    assertThat(document.id()).isEqualTo(url("/old"));
    assertThat(document.given().url()).hasValue(url("/new"));
  }

  @Test
  void redirectsWithoutEndAreRefused() {
    serve("/loop", 302, Map.of("Location", "/loop"), new byte[0]);
    assertThat(refusal(url("/loop"))).contains("redirects more than 5 times");
  }

  @Test
  void redirectsToWhatIsNotTheWebAreRefused() {
    serve("/file", 302, Map.of("Location", "file:///etc/hostname"), new byte[0]);
    serve("/none", 302, Map.of(), new byte[0]);
    serve("/odd", 302, Map.of("Location", "http://[broken"), new byte[0]);
    assertThat(refusal(url("/file"))).contains("no address of a web page");
    assertThat(refusal(url("/none"))).contains("redirects to nowhere");
    assertThat(refusal(url("/odd"))).contains("redirects to what is no address");
  }

  @Test
  void aPageThatIsNotThereIsRefusedWithTheServersAnswer() {
    serve("/gone", 404, Map.of("Content-Type", "text/html"), PAGE.getBytes(UTF_8));
    assertThat(refusal(url("/gone"))).isEqualTo("It can't be opened: the server answered 404.");
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() {
    server.createContext("/slow", exchange -> sleep());
    assertThat(refusal(url("/slow"))).contains("did not answer within 2 seconds");
  }

  @Test
  void aBodyThatTricklesIsGivenUp() {
    server.createContext("/trickle", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      trickle(exchange);
    });
    assertThat(refusal(url("/trickle"))).contains("did not answer within 2 seconds");
  }

  private static void trickle(HttpExchange exchange) throws IOException {
    for (int i = 0; i < 100; i++) {
      exchange.getResponseBody().write('x');
      exchange.getResponseBody().flush();
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(15_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aBodyWithoutEndIsCutOffAndRefused() {
    server.createContext("/endless", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] block = new byte[1 << 16];
      while (!Thread.interrupted()) {
        exchange.getResponseBody().write(block);
      }
    });
    assertThat(refusal(url("/endless"))).contains("longer than 1 MB");
  }

  @Test
  void aBombIsRefused() throws IOException {
    serve("/bomb", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
        DocumentReaderTest.gzip(new byte[50 << 20]));
    assertThat(refusal(url("/bomb"))).contains("longer than 1 MB");
  }

  @Test
  void headersWithoutEndAreRefused() throws IOException {
    assertThat(answered("HTTP/1.1 200 OK\r\n" + "X-Wall: broken\r\n".repeat(300) + "\r\n" + PAGE))
        .contains("headers are too long");
    assertThat(answered("HTTP/1.1 200 OK\r\nX-Wall: " + "broken ".repeat(20_000) + "\r\n\r\n" + PAGE))
        .contains("headers are too long");
  }

  @Test
  void whatIsNoAnswerOfTheWebIsRefused() throws IOException {
    assertThat(answered("220 mail.example ESMTP\r\n")).startsWith("It can't be opened: ");
    assertThat(answered("")).startsWith("It can't be opened: ");
  }

  @Test
  void aServerThatAlwaysPromisesToAnswerIsGivenUp() throws IOException {
    assertThat(answered("HTTP/1.1 102 Processing\r\n\r\n".repeat(100_000))).startsWith("It can't be opened: ");
  }

  /** What becomes of a server that answers so, word for word. */
  private String answered(String words) throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      threads.execute(() -> answer(socket, words));
      return refusal("http://localhost:" + socket.getLocalPort() + "/");
    }
  }

  @Test
  void aBodyThatEndsEarlyIsRefused() throws IOException {
    assertThat(answered("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + PAGE)).startsWith("It can't be opened: ");
  }

  private static void answer(ServerSocket server, String words) {
    try (Socket socket = server.accept()) {
      socket.getInputStream().read(new byte[4096]);
      socket.getOutputStream().write(words.getBytes(UTF_8));
    } catch (IOException e) {
      // The reader hung up.
    }
  }

  @Test
  void aServerThatIsNotThereIsRefused() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(refusal("http://localhost:" + port + "/")).contains("can't be reached");
  }

  @Test
  void addressesThatAreNoneAndPasswordsAreRefused() {
    assertThat(refusal("http://")).contains("it is no address");
    assertThat(refusal("https://post example/")).contains("it is no address");
    assertThat(refusal("https://ana:secret@post.example/")).contains("name or password");
  }
}
