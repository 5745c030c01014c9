package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.read.Reach;

/** What is taken of feeds, and when. */
@Timeout(20)
final class WatcherTest {
  private static final Pace PACE = new Pace(
      Duration.ofMillis(50), Duration.ofMillis(400), Duration.ZERO, Duration.ofSeconds(5), Duration.ofMillis(50));

  @TempDir
  private Path folder = Path.of("");

  private Optional<Site> opened = Optional.empty();
  private final MemoryStore store = new MemoryStore();
  private final Taken taken = new Taken();

  @BeforeEach
  void start() throws IOException {
    opened = Optional.of(new Site().on("/wall", html("The harbour wall of Ostby broke.")));
  }

  @AfterEach
  void stop() {
    site().close();
  }

  private Site site() {
    return opened.orElseThrow();
  }

  private static String html(String words) {
    return "<html><head><title>Ostby</title></head><body><p>" + words + "</p></body></html>";
  }

  private static String feed(String... items) {
    return "<rss version='2.0'><channel><title>Post</title>" + String.join("", items) + "</channel></rss>";
  }

  private String item(String path, String date) {
    return "<item><guid isPermaLink='false'>tag:" + path + "</guid><link>" + site().otherUrl(path)
        + "?utm_source=rss</link><title>Ostby " + path + "</title><pubDate>" + date
        + "</pubDate><description>The wall, in short.</description></item>";
  }

  private String item(String path) {
    return item(path, "Mon, 06 May 2030 08:00:00 GMT");
  }

  private Watcher watcher(WatchOptions options, String... feeds) throws IOException {
    return Watcher.of(List.of(feeds), options, new FeedMemory(store), taken, new Watcher.Listener() {});
  }

  private List<FeedStatus> poll(boolean pages, String... feeds) throws IOException, InterruptedException {
    try (Watcher watcher = watcher(new WatchOptions(PACE, Reach.ofPublicAnd(site().names()), pages), feeds)) {
      watcher.pollOnce();
      return watcher.status();
    }
  }

  private FeedStatus poll() throws IOException, InterruptedException {
    return poll(true, site().url("/feed")).getFirst();
  }

  private void page(String path) {
    site().on(path + "?utm_source=rss", html("The harbour wall of Ostby broke at " + path + "."));
  }

  @Test
  void thePagesThatAFeedListsAreTakenTheOldestFirst() throws Exception {
    page("/wall");
    page("/toll");
    site().on("/feed", feed(item("/toll"), item("/wall")));
    FeedStatus status = poll();
    assertThat(taken.ids()).containsExactly(site().otherUrl("/wall"), site().otherUrl("/toll"));
    assertThat(taken.words()).allMatch(words -> words.contains("harbour wall of Ostby"));
    assertThat(status.added()).isEqualTo(2);
    assertThat(status.isFailing()).isFalse();
  }

  @Test
  void aPageHasTheDateThatTheFeedGivesAndSpeaksForItselfOtherwise() throws Exception {
    page("/wall");
    site().on("/feed", feed(item("/wall")));
    poll();
    RawDocument page = taken.documents().getFirst();
    assertThat(page.body()).isInstanceOf(Html.class);
    assertThat(page.given().published()).isInstanceOf(Published.At.class);
    assertThat(page.given().title()).isEmpty();
    assertThat(page.given().outlet()).isEmpty();
    assertThat(page.given().feed()).isFalse();
    assertThat(page.given().url()).hasValue(site().otherUrl("/wall?utm_source=rss"));
  }

  @Test
  void withoutPagesTheFeedsOwnTextIsTaken() throws Exception {
    site().on("/feed", feed(item("/wall")));
    poll(false, site().url("/feed"));
    assertThat(taken.words()).containsExactly("The wall, in short.");
    assertThat(taken.documents().getFirst().given().feed()).isTrue();
    assertThat(site().asked()).extracting(Site.Asked::path).containsExactly("/feed");
  }

  @Test
  void whatWasTakenIsNotFetchedAgain() throws Exception {
    page("/wall");
    site().on("/feed", feed(item("/wall")));
    poll();
    assertThat(poll().added()).isZero();
    assertThat(site().asked("/wall?utm_source=rss")).hasSize(1);
    assertThat(taken.documents()).hasSize(1);
  }

  @Test
  void whatTheFeedSaysWasUpdatedIsFetchedAgain() throws Exception {
    page("/wall");
    site().on("/feed", feed(item("/wall")));
    poll();
    site().on("/feed", feed(item("/wall", "Mon, 06 May 2030 09:30:00 GMT")));
    poll();
    assertThat(site().asked("/wall?utm_source=rss")).hasSize(2);
  }

  @Test
  void whatTwoFeedsListIsFetchedOnce() throws Exception {
    page("/wall");
    site().on("/feed", feed(item("/wall"))).on("/harbour", feed(item("/wall", "Mon, 06 May 2030 08:00:01 GMT")));
    poll();
    poll(true, site().url("/feed"), site().url("/harbour"));
    poll(true, site().url("/feed"), site().url("/harbour"));
    assertThat(taken.documents()).hasSize(1);
  }

  @Test
  void aFeedIsAskedForOnlyIfItChanged() throws Exception {
    page("/wall");
    site().on("/feed", 200, Map.of("ETag", "\"v1\"", "Last-Modified", "Mon, 06 May 2030 08:00:00 GMT"),
        feed(item("/wall")));
    poll();
    site().status("/feed", 304);
    assertThat(poll().isFailing()).isFalse();
    Site.Asked again = site().asked("/feed").get(1);
    assertThat(again.header("If-none-match")).hasValue("\"v1\"");
    assertThat(again.header("If-modified-since")).hasValue("Mon, 06 May 2030 08:00:00 GMT");
    assertThat(site().asked("/feed").getFirst().header("If-none-match")).isEmpty();
  }

  @Test
  void aFeedWhosePagesAreNotAllThereIsAskedForWhole() throws Exception {
    site().on("/feed", 200, Map.of("ETag", "\"v1\""), feed(item("/wall"))).status("/wall?utm_source=rss", 500);
    poll();
    poll();
    assertThat(site().asked("/feed").get(1).header("If-none-match")).isEmpty();
  }

  @Test
  void aPageThatFailsIsTriedInLaterPollsBeforeTheFeedsTextIsTaken() throws Exception {
    site().on("/feed", feed(item("/wall"))).status("/wall?utm_source=rss", 500);
    poll();
    poll();
    assertThat(taken.documents()).isEmpty();
    poll();
    assertThat(taken.words()).containsExactly("The wall, in short.");
    poll();
    assertThat(site().asked("/wall?utm_source=rss")).hasSize(3);
  }

  @Test
  void aPageThatIsBackIsTaken() throws Exception {
    site().on("/feed", feed(item("/wall"))).status("/wall?utm_source=rss", 500);
    poll();
    page("/wall");
    assertThat(poll().added()).isEqualTo(1);
    assertThat(taken.words().getFirst()).contains("harbour wall");
  }

  @Test
  void whereThereIsNoPageTheFeedsTextIsTakenAtOnce() throws Exception {
    site().on("/feed", feed(item("/wall")));
    poll();
    assertThat(taken.words()).containsExactly("The wall, in short.");
  }

  @Test
  void whereRobotsMayNotReadThePageTheFeedsTextIsTakenAtOnce() throws Exception {
    page("/wall");
    site().on("/feed", feed(item("/wall"))).on("/robots.txt", "User-agent: *\nDisallow: /wall\n");
    poll();
    assertThat(taken.words()).containsExactly("The wall, in short.");
    assertThat(site().asked("/wall?utm_source=rss")).isEmpty();
  }

  @Test
  void whereNoArticleIsOnThePageTheFeedsTextIsTaken() throws Exception {
    site().on("/feed", feed(item("/wall"))).on("/wall?utm_source=rss", html("Please accept our cookies."));
    assertThat(poll().added()).isEqualTo(1);
    assertThat(taken.words()).hasSize(2).last().isEqualTo("The wall, in short.");
  }

  @Test
  void aPageThatLeadsIntoTheHouseIsNotFetched() throws Exception {
    try (Site house = new Site()) {
      house.on("/admin", html("The secret wall."));
      site().redirect("/wall?utm_source=rss", house.url("/admin"));
      site().on("/feed", feed(item("/wall"), "<item><link>" + house.url("/admin") + "</link><description>"
          + "The wall, from within.</description></item>"));
      poll();
      assertThat(taken.words()).containsExactlyInAnyOrder("The wall, in short.", "The wall, from within.");
      assertThat(house.asked()).isEmpty();
    }
  }

  @Test
  void aPageWhoseServerWantsToBeLeftAloneIsWaitedFor() throws Exception {
    site().on("/feed", feed(item("/wall"))).on("/wall?utm_source=rss", 429, Map.of("Retry-After", "3600"), "");
    try (Watcher watcher = watcher(new WatchOptions(PACE, Reach.ofPublicAnd(site().names()), true),
        site().url("/feed"))) {
      watcher.start();
      await(() -> site().asked("/feed").size() > 6);
      assertThat(site().asked("/wall?utm_source=rss")).hasSize(1);
      assertThat(taken.documents()).isEmpty();
      assertThat(watcher.status().getFirst().isFailing()).isFalse();
    }
  }

  @Test
  void aFeedWhosePagesAreSlowDelaysNoOther() throws Exception {
    page("/wall");
    site().on("/slow", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      WatcherTest.sleep();
    });
    site().on("/feed", feed("<item><link>" + site().url("/slow") + "</link></item>"))
        .on("/other", feed(item("/wall")));
    try (Watcher watcher = watcher(new WatchOptions(PACE, Reach.ofPublicAnd(site().names()), true),
        site().url("/feed"), site().otherUrl("/other"))) {
      watcher.start();
      await(() -> taken.documents().size() == 1);
      assertThat(watcher.status().getFirst().succeeded()).isEmpty();
      assertThat(site().asked("/slow")).hasSize(1);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void feedsOfEveryDialectAreWatched() throws Exception {
    site().on("/atom",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>tag:a</id><summary>The wall broke.</summary>"
            + "</entry></feed>");
    site().on("/json", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Post\", \"items\": "
        + "[{\"id\": \"tag:b\", \"content_text\": \"The wall broke.\"}]}");
    site().on("/rdf",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
            + "<channel/><item rdf:about='tag:c'><description>The wall broke.</description></item></rdf:RDF>");
    List<FeedStatus> status = poll(true, site().url("/atom"), site().url("/json"), site().url("/rdf"));
    assertThat(status).noneMatch(FeedStatus::isFailing);
    assertThat(taken.ids()).containsExactlyInAnyOrder("tag:a", "tag:b", "tag:c");
  }

  @Test
  void whatTheServerGaveOutAtLengthIsNotShownToIt() throws Exception {
    site().on("/feed", 200, Map.of("ETag", "\"" + "v".repeat(9000) + "\""), feed());
    poll();
    assertThat(poll().isFailing()).isFalse();
    assertThat(site().asked("/feed").get(1).header("If-none-match")).isEmpty();
  }

  @Test
  void whatTheLibraryCouldNotTakeIsOfferedAgain() throws Exception {
    page("/wall");
    site().on("/feed", 200, Map.of("ETag", "\"v1\""), feed(item("/wall")));
    taken.fail(true);
    assertThat(poll().failure().orElseThrow()).contains("the library is full");
    taken.fail(false);
    assertThat(poll().added()).isEqualTo(1);
  }

  @Test
  void anItemThatTheLibraryFailsOnKeepsNoOtherBack() throws Exception {
    page("/wall");
    page("/poison");
    site().on("/feed", 200, Map.of("ETag", "\"v1\""), feed(item("/wall"), item("/poison")));
    taken.failOn("/poison");
    FeedStatus status = poll();
    assertThat(status.isFailing()).isTrue();
    assertThat(status.added()).isEqualTo(1);
    assertThat(taken.ids()).containsExactly(site().otherUrl("/wall"));
    taken.fail(false);
    assertThat(poll().added()).isEqualTo(1);
  }

  @Test
  void aLibraryThatIsDownIsNotOfferedEverything() throws Exception {
    List<String> items = IntStream.range(0, 20).mapToObj(i -> item("/wall" + i)).toList();
    site().on("/feed", feed(items.toArray(String[]::new)));
    taken.fail(true);
    poll();
    assertThat(site().asked()).filteredOn(one -> one.path().startsWith("/wall")).hasSize(3);
  }

  @Test
  void aPageThatIsAFeedIsNone() throws Exception {
    site().on("/feed", feed(item("/wall"))).on("/wall?utm_source=rss", feed(item("/toll")));
    poll();
    assertThat(taken.words()).containsExactly("The wall, in short.");
    assertThat(taken.ids()).containsExactly("tag:/wall");
  }

  @Test
  void aListOfFeedsAndAFolderAreWatchedToo() throws Exception {
    page("/wall");
    site().on("/feed", feed(item("/wall"))).on("/other", feed());
    Path list = Files.writeString(folder.resolve("feeds.opml"), "<opml><body><outline xmlUrl='" + site().url("/feed")
        + "'/><outline xmlUrl='" + site().url("/other") + "'/></body></opml>");
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    List<FeedStatus> status = poll(true, list.toString(), inbox.toString(), site().url("/feed"));
    assertThat(status).extracting(FeedStatus::name)
        .containsExactly(site().url("/feed"), site().url("/other"), inbox.toString());
    assertThat(status).noneMatch(FeedStatus::isFailing);
    assertThat(taken.documents()).hasSize(1);
  }

  @Test
  void whatIsNeitherFeedNorListNorFolderIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("wall.txt"), "The wall.");
    assertThatThrownBy(() -> poll(true, text.toString())).isInstanceOf(IOException.class)
        .hasMessageContaining("wall.txt").hasMessageContaining("OPML");
    assertThatThrownBy(() -> poll(true, folder.resolve("none.opml").toString())).isInstanceOf(IOException.class)
        .hasMessageContaining("none.opml");
  }

  @Test
  void theWatchGoesOnUntilItIsClosed() throws Exception {
    page("/wall");
    page("/toll");
    site().on("/feed", feed(item("/wall")));
    try (Watcher watcher = watcher(new WatchOptions(PACE, Reach.ofPublicAnd(site().names()), true),
        site().url("/feed"))) {
      watcher.start();
      await(() -> taken.documents().size() == 1);
      site().on("/feed", feed(item("/toll"), item("/wall")));
      await(() -> taken.documents().size() == 2);
    }
    int asked = site().asked("/feed").size();
    Thread.sleep(200);
    assertThat(site().asked("/feed")).hasSize(asked);
  }

  /** A condition that comes true while the watch goes on. */
  interface Condition {
    boolean holds();
  }

  static void await(Condition condition) throws InterruptedException {
    for (int i = 0; i < 500 && !condition.holds(); i++) {
      Thread.sleep(10);
    }
    assertThat(condition.holds()).isTrue();
  }
}
