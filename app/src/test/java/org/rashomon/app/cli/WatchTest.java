package org.rashomon.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

@Timeout(60)
final class WatchTest {
  private static final String REPORT = "The harbour wall of Ostby broke on Monday, the mayor said. Two boats were "
      + "lost and nobody was hurt. \"We will build it again before winter,\" Mayor Ida Lund told reporters at the "
      + "quay. The wall had stood for eighty years and was to be mended in the summer.";

  @TempDir
  private Path folder = Path.of("");

  private Cli.Result watch(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(more, 0, arguments, 4, more.length);
    arguments[0] = "watch";
    arguments[1] = "--once";
    arguments[2] = "--library";
    arguments[3] = folder.resolve("library").toString();
    return Cli.run(arguments);
  }

  private static HttpServer feed() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] feed = ("<rss><channel><title>Ostby Post</title><item><guid>tag:wall</guid><title>Wall breaks</title>"
        + "<description>" + REPORT.replace("\"", "&quot;") + "</description></item></channel></rss>").getBytes(UTF_8);
    server.createContext("/", exchange -> {
      exchange.sendResponseHeaders(200, feed.length);
      exchange.getResponseBody().write(feed);
      exchange.close();
    });
    server.start();
    return server;
  }

  @Test
  void whatFeedsAndFoldersHoldIsInTheLibraryAndKnownTheNextTime() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("echo.txt"), "The wall of the harbour in Ostby is gone.\n\n" + REPORT);
    HttpServer server = feed();
    String host = "localhost:" + server.getAddress().getPort();
    try {
      Cli.Result first = watch("http://" + host + "/rss", inbox.toString(), "--allow-host", host, "--no-pages");
      assertThat(first.err()).contains("added 2 from 2 feeds and folders, of which 0 failed");
      assertThat(first.status()).isZero();
      Cli.Result second = watch("http://" + host + "/rss", inbox.toString(), "--allow-host", host, "--no-pages");
      assertThat(second.err()).contains("added 0 from 2");
      assertThat(second.status()).isZero();
      assertThat(first.out() + second.out()).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aFeedInTheHouseThatWasNotAllowedIsSaidToHaveFailed() throws IOException {
    HttpServer server = feed();
    try {
      String url = "http://localhost:" + server.getAddress().getPort() + "/rss";
      Cli.Result result = watch(url);
      assertThat(result.status()).isEqualTo(3);
      assertThat(result.err()).contains(url + ": failed, its address is not of the public network");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void wrongUsageIsSaidBeforeALibraryIsMade() {
    assertWrong("none.opml", watch(folder.resolve("none.opml").toString()));
    assertWrong("a minute", watch(folder.toString(), "--every", "10s"));
    assertWrong("no time", watch(folder.toString(), "--every", "soon"));
    assertWrong("no host", watch(folder.toString(), "--allow-host", "http://wire.lan/"));
    assertWrong("FEEDS", watch());
    assertThat(folder.resolve("library")).doesNotExist();
  }

  private static void assertWrong(String named, Cli.Result result) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(named).contains("watch --help");
  }

  @Test
  void timesAreReadAsPeopleWriteThem() {
    DurationConverter times = new DurationConverter();
    assertThat(times.convert("90s")).isEqualTo(Duration.ofSeconds(90));
    assertThat(times.convert("10m")).isEqualTo(Duration.ofMinutes(10));
    assertThat(times.convert("2h")).isEqualTo(Duration.ofHours(2));
    assertThat(times.convert("1d")).isEqualTo(Duration.ofDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "m", "-1m", "1.5h", "9999999m", "10 m", "1w"})
  void whatIsNoTimeIsNamed(String value) {
    assertThatThrownBy(() -> new DurationConverter().convert(value)).isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("'" + value + "'");
  }
}
