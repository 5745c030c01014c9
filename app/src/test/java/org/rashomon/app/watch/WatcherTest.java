package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashomon.read.Reach;

/** Feeds and folders watched side by side. */
@Timeout(20)
final class WatcherTest extends FeedTesting {
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
  void whatOneLookBringsIsShownOnceAndAtItsEnd() throws Exception {
    page("/wall");
    page("/toll");
    site().on("/feed", feed(item("/wall"), item("/toll")));
    poll();
    assertThat(taken.documents()).hasSize(2);
    assertThat(taken.shows()).isOne();
    poll();
    assertThat(taken.shows()).isOne();
    page("/quay");
    site().on("/feed", feed(item("/quay"), item("/wall"), item("/toll")));
    poll();
    assertThat(taken.shows()).isEqualTo(2);
  }

  @Test
  void whatALookBroughtBeforeItFailedIsShownToo() throws Exception {
    page("/wall");
    page("/poison");
    site().on("/feed", feed(item("/poison"), item("/wall")));
    taken.failOn("/poison");
    assertThat(poll().isFailing()).isTrue();
    assertThat(taken.documents()).hasSize(1);
    assertThat(taken.shows()).isOne();
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
      Site.await(() -> taken.documents().size() == 1);
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
      Site.await(() -> taken.documents().size() == 1);
      site().on("/feed", feed(item("/toll"), item("/wall")));
      Site.await(() -> taken.documents().size() == 2);
    }
    int asked = site().asked("/feed").size();
    Thread.sleep(200);
    assertThat(site().asked("/feed")).hasSize(asked);
  }
}
