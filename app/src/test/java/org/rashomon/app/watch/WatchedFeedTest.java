package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.read.Reach;

/** What is taken of a feed, and when. */
@Timeout(20)
final class WatchedFeedTest extends FeedTesting {
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
      Site.await(() -> site().asked("/feed").size() > 6);
      assertThat(site().asked("/wall?utm_source=rss")).hasSize(1);
      assertThat(taken.documents()).isEmpty();
      assertThat(watcher.status().getFirst().isFailing()).isFalse();
    }
  }

  @Test
  void whatTheServerGaveOutAtLengthIsNotShownToIt() throws Exception {
    site().on("/feed", 200, Map.of("ETag", "\"" + "v".repeat(9000) + "\""), feed());
    poll();
    assertThat(poll().isFailing()).isFalse();
    assertThat(site().asked("/feed").get(1).header("If-none-match")).isEmpty();
  }

  @Test
  void aPageThatIsAFeedIsNone() throws Exception {
    site().on("/feed", feed(item("/wall"))).on("/wall?utm_source=rss", feed(item("/toll")));
    poll();
    assertThat(taken.words()).containsExactly("The wall, in short.");
    assertThat(taken.ids()).containsExactly("tag:/wall");
  }
}
