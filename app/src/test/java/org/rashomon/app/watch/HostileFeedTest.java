package org.rashomon.app.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.read.Reach;

/** Feeds that are down, slow, without end, garbage, or traps: each fails alone, with a word, and is asked again. */
@Timeout(20)
final class HostileFeedTest {
  private static final Pace PACE = new Pace(
      Duration.ofMillis(50), Duration.ofMillis(400), Duration.ZERO, Duration.ofSeconds(2), Duration.ofMillis(50));

  private static final String GOOD = "<rss><channel><title>Post</title><item><guid>tag:wall</guid>"
      + "<description>The harbour wall of Ostby broke.</description></item></channel></rss>";

  private Optional<Site> opened = Optional.empty();
  private final Taken taken = new Taken();

  @BeforeEach
  void start() throws IOException {
    opened = Optional.of(new Site());
  }

  @AfterEach
  void stop() {
    site().close();
  }

  private Site site() {
    return opened.orElseThrow();
  }

  private Watcher watcher(List<String> feeds, List<String> allowed) throws IOException {
    return Watcher.of(feeds, new WatchOptions(PACE, Reach.ofPublicAnd(allowed), true),
        new FeedMemory(new MemoryStore()), taken,
        new Watcher.Listener() {});
  }

  private FeedStatus poll(String url) throws IOException, InterruptedException {
    try (Watcher watcher = watcher(List.of(url), site().names())) {
      watcher.pollOnce();
      return watcher.status().getFirst();
    }
  }

  private String complaint(String url) throws IOException, InterruptedException {
    FeedStatus status = poll(url);
    assertThat(status.isFailing()).isTrue();
    return status.failure().orElseThrow();
  }

  private String complaintOf(String answer) throws IOException, InterruptedException {
    site().on("/feed", answer);
    return complaint(site().url("/feed"));
  }

  private static void drip(OutputStream out, String words) throws IOException {
    for (byte letter : words.getBytes(UTF_8)) {
      out.write(letter);
      out.flush();
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void dripping(String path) {
    site().on(path, exchange -> {
      exchange.sendResponseHeaders(200, 0);
      drip(exchange.getResponseBody(), GOOD);
    });
  }

  @Test
  void aFeedThatIsWellIsRead() throws Exception {
    site().on("/feed", GOOD);
    assertThat(poll(site().url("/feed")).isFailing()).isFalse();
    assertThat(taken.words()).containsExactly("The harbour wall of Ostby broke.");
  }

  @Test
  void aFeedThatIsDownFailsAndIsReadWhenItIsBack() throws Exception {
    site().status("/feed", 500);
    try (Watcher watcher = watcher(List.of(site().url("/feed")), site().names())) {
      watcher.start();
      Site.await(() -> watcher.status().getFirst().isFailing());
      assertThat(watcher.status().getFirst().failure()).hasValue("the server answered 500");
      site().on("/feed", GOOD);
      Site.await(() -> watcher.status().getFirst().succeeded().isPresent());
    }
    assertThat(taken.documents()).hasSize(1);
  }

  @Test
  void aServerThatIsNotThereCantBeReached() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (Watcher watcher = watcher(List.of("http://localhost:" + port + "/feed"), List.of("localhost"))) {
      watcher.pollOnce();
      assertThat(watcher.status().getFirst().failure()).hasValue("the server can't be reached");
    }
  }

  @Test
  void aFeedThatDripsIsGivenUpAfterAWhile() throws Exception {
    dripping("/feed");
    assertThat(complaint(site().url("/feed"))).contains("did not answer within");
    assertThat(taken.documents()).isEmpty();
  }

  @Test
  void aFeedWithoutEndIsCutOff() throws Exception {
    site().on("/feed", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] block = "<rss><channel>".repeat(5000).getBytes(UTF_8);
      while (!Thread.currentThread().isInterrupted()) {
        exchange.getResponseBody().write(block);
      }
    });
    assertThat(complaint(site().url("/feed"))).contains("longer than 8 MB");
  }

  @Test
  void aFeedThatUnpacksWithoutEndIsCutOff() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[64 << 20]);
    }
    site().on("/feed", exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, packed.size());
      packed.writeTo(exchange.getResponseBody());
    });
    assertThat(complaint(site().url("/feed"))).contains("longer than 8 MB");
  }

  @Test
  void aFeedOfOneMillionItemsIsReadInPart() throws Exception {
    site().on("/feed", "<rss><channel>" + "<item><title>wall</title></item>".repeat(100_000) + "</channel></rss>");
    poll(site().url("/feed"));
    assertThat(taken.documents()).hasSizeLessThanOrEqualTo(1000);
  }

  @Test
  void aFeedThatMultipliesItselfIsReadAsItStands() throws Exception {
    StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 \"wall\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    site().on("/feed", bomb + "]><rss><channel><item><description>wall &a29;</description></item></channel></rss>");
    assertThat(poll(site().url("/feed")).isFailing()).isFalse();
    assertThat(taken.words().getFirst()).hasSizeLessThan(100);
  }

  @Test
  void aFeedThatIsCutOffGivesWhatIsWholeAndFails() throws Exception {
    String cut = GOOD.replace("</channel></rss>", "<item><description>The wall is");
    assertThat(complaintOf(cut)).contains("ends early");
    assertThat(taken.words()).containsExactly("The harbour wall of Ostby broke.");
  }

  @Test
  void aFeedWithoutItemsIsAQuietOne() throws Exception {
    site().on("/feed", "<rss><channel><title>Post</title></channel></rss>");
    assertThat(poll(site().url("/feed")).isFailing()).isFalse();
    assertThat(taken.documents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<html><body><p>This domain is for sale: wall.</p></body></html>", "The wall is being mended.", "<opml/>",
    "{\"error\": \"wall\"}", "\u0000\u0001\u0002wall", "%PDF-1.7 wall", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
  void whatIsNoFeedIsNotTakenForOne(String answer) throws Exception {
    assertThat(complaintOf(answer)).isNotBlank();
    assertThat(taken.documents()).isEmpty();
  }

  @Test
  void nothingIsNoFeed() throws Exception {
    site().on("/feed", exchange -> exchange.sendResponseHeaders(200, -1));
    assertThat(complaint(site().url("/feed"))).isNotBlank();
  }

  @Test
  void aFeedThatRedirectsIntoTheHouseIsNotFollowed() throws Exception {
    try (Site house = new Site()) {
      house.on("/feed", GOOD);
      site().redirect("/feed", house.url("/feed"));
      assertThat(complaint(site().url("/feed"))).contains("not of the public network");
      assertThat(house.asked()).isEmpty();
    }
  }

  @Test
  void aFeedInTheHouseIsReadOnlyIfItsHostWasAllowed() throws Exception {
    site().on("/feed", GOOD);
    try (Watcher watcher = watcher(List.of(site().url("/feed")), List.of())) {
      watcher.pollOnce();
      assertThat(watcher.status().getFirst().failure().orElseThrow()).contains("not of the public network");
    }
    assertThat(site().asked()).isEmpty();
  }

  @Test
  void oneThatIsSlowDelaysNoOther() throws Exception {
    dripping("/slow");
    site().on("/feed", GOOD);
    try (Watcher watcher = watcher(List.of(site().url("/slow"), site().otherUrl("/feed")), site().names())) {
      long start = System.nanoTime();
      watcher.start();
      Site.await(() -> taken.documents().size() == 1);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PACE.patience());
      assertThat(watcher.status().getFirst().succeeded()).isEmpty();
    }
  }

  @Test
  void oneThatFailsIsAskedLessAndLessOften() throws Exception {
    site().status("/bad", 500).on("/feed", GOOD);
    try (Watcher watcher = watcher(List.of(site().url("/bad"), site().otherUrl("/feed")), site().names())) {
      watcher.start();
      Site.await(() -> site().asked("/feed").size() > 10);
      assertThat(site().asked("/bad")).hasSizeLessThan(site().asked("/feed").size());
    }
  }

  @Test
  void oneThatWantsToBeLeftAloneIsNotAskedMeanwhile() throws Exception {
    site().on("/busy", 429, Map.of("Retry-After", "3600"), "").on("/feed", GOOD);
    try (Watcher watcher = watcher(List.of(site().url("/busy"), site().otherUrl("/feed")), site().names())) {
      watcher.start();
      Site.await(() -> site().asked("/feed").size() > 5);
      assertThat(site().asked("/busy")).hasSize(1);
      FeedStatus busy = watcher.status().getFirst();
      assertThat(Duration.between(busy.failed().orElseThrow(), busy.next())).isGreaterThan(Duration.ofMinutes(59));
    }
  }

  /** Good feeds with bytes changed, cut out, doubled and swapped at random, always the same for a seed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void garbageNeitherEndsNorHoldsUpTheWatch(long seed) throws Exception {
    Random random = new Random(seed);
    List<String> feeds = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      byte[] broken = broken((GOOD + GOOD.replace("rss", "feed").replace("item", "entry")).getBytes(UTF_8), random);
      site().on("/feed" + i, exchange -> {
        exchange.sendResponseHeaders(200, broken.length);
        exchange.getResponseBody().write(broken);
      });
      feeds.add(site().url("/feed" + i));
    }
    feeds.add(site().on("/good", GOOD.replace("tag:wall", "tag:good")).url("/good"));
    try (Watcher watcher = watcher(feeds, site().names())) {
      watcher.pollOnce();
      assertThat(watcher.status()).allMatch(status -> status.isFailing() || status.succeeded().isPresent());
      assertThat(watcher.status().getLast().isFailing()).isFalse();
      assertThat(taken.ids()).contains("tag:good");
    }
  }

  private static byte[] broken(byte[] feed, Random random) {
    StringBuilder bytes = new StringBuilder(new String(feed, ISO_8859_1));
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      int at = random.nextInt(bytes.length());
      int to = Math.min(bytes.length(), at + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
        case 1 -> bytes.delete(at, Math.max(at + 1, to));
        case 2 -> bytes.insert(at, bytes.substring(at, to).repeat(random.nextInt(20)));
        default -> bytes.insert(random.nextInt(bytes.length()), bytes.substring(at, to));
      }
    }
    return bytes.toString().getBytes(ISO_8859_1);
  }

  @Test
  void aServerThatSpeaksNoHttpFails() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> speak(socket));
      try (
          Watcher watcher = watcher(List.of("http://localhost:" + socket.getLocalPort() + "/"), List.of("localhost"))) {
        watcher.pollOnce();
        assertThat(watcher.status().getFirst().isFailing()).isTrue();
      }
    }
  }

  private static void speak(ServerSocket server) {
    try (var socket = server.accept(); InputStream in = socket.getInputStream()) {
      assertThat(in.read()).isPositive();
      socket.getOutputStream().write("* OK mail.example\r\n".getBytes(UTF_8));
    } catch (IOException e) {
      // The watch hung up.
    }
  }
}
