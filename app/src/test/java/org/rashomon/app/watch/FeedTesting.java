package org.rashomon.app.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.read.Reach;

/** An outlet with feeds and pages on this machine, and a watch on it. */
class FeedTesting {
  static final Pace PACE = new Pace(
      Duration.ofMillis(50), Duration.ofMillis(400), Duration.ZERO, Duration.ofSeconds(5), Duration.ofMillis(50));

  @TempDir
  Path folder = Path.of("");

  private Optional<Site> opened = Optional.empty();
  private final MemoryStore store = new MemoryStore();
  final Taken taken = new Taken();

  @BeforeEach
  void start() throws IOException {
    opened = Optional.of(new Site().on("/wall", html("The harbour wall of Ostby broke.")));
  }

  @AfterEach
  void stop() {
    site().close();
  }

  Site site() {
    return opened.orElseThrow();
  }

  static String html(String words) {
    return "<html><head><title>Ostby</title></head><body><p>" + words + "</p></body></html>";
  }

  static String feed(String... items) {
    return "<rss version='2.0'><channel><title>Post</title>" + String.join("", items) + "</channel></rss>";
  }

  String item(String path, String date) {
    return "<item><guid isPermaLink='false'>tag:" + path + "</guid><link>" + site().otherUrl(path)
        + "?utm_source=rss</link><title>Ostby " + path + "</title><pubDate>" + date
        + "</pubDate><description>The wall, in short.</description></item>";
  }

  String item(String path) {
    return item(path, "Mon, 06 May 2030 08:00:00 GMT");
  }

  Watcher watcher(WatchOptions options, String... feeds) throws IOException {
    return Watcher.of(List.of(feeds), options, new FeedMemory(store), taken, new Watcher.Listener() {});
  }

  List<FeedStatus> poll(boolean pages, String... feeds) throws IOException, InterruptedException {
    try (Watcher watcher = watcher(new WatchOptions(PACE, Reach.ofPublicAnd(site().names()), pages), feeds)) {
      watcher.pollOnce();
      return watcher.status();
    }
  }

  FeedStatus poll() throws IOException, InterruptedException {
    return poll(true, site().url("/feed")).getFirst();
  }

  void page(String path) {
    site().on(path + "?utm_source=rss", html("The harbour wall of Ostby broke at " + path + "."));
  }
}
