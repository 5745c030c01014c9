package org.rashomon.app.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.watch.FeedMemory.Validators;
import org.rashomon.read.AddressRefusedException;
import org.rashomon.read.Fetched;
import org.rashomon.read.Reach;
import org.rashomon.read.WebFetch;

@Timeout(20)
final class PoliteWebTest {
  private static final Duration PAUSE = Duration.ofMillis(1);

  private Optional<Site> site = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    site = Optional.of(new Site());
  }

  @AfterEach
  void stop() {
    site().close();
  }

  private Site site() {
    return site.orElseThrow();
  }

  private PoliteWeb web(Duration pause) {
    WebFetch.Bounds bounds = new WebFetch.Bounds(Duration.ofSeconds(2), 1 << 20);
    return new PoliteWeb(new WebFetch(Reach.ofPublicAnd(site().names()), bounds), pause);
  }

  private PoliteWeb web() {
    return web(PAUSE);
  }

  private void robots(String rules) {
    site().on("/robots.txt", rules).on("/news/wall", "<p>The wall broke.");
  }

  private static String words(Fetched page) throws IOException {
    return new String(page.open().readAllBytes(), UTF_8);
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() throws Exception {
    site().on("/feed", exchange -> {
      boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
          && "Mon, 06 May 2030 08:00:00 GMT".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
      exchange.getResponseHeaders().set("ETag", "\"v1\"");
      exchange.sendResponseHeaders(same ? 304 : 200, -1);
    });
    Validators known = new Validators(Optional.of("\"v1\""), Optional.of("Mon, 06 May 2030 08:00:00 GMT"));
    assertThat(web().feed(site().url("/feed"), known).isUnchanged()).isTrue();
    Fetched first = web().feed(site().url("/feed"), Validators.NONE);
    assertThat(first.isOk()).isTrue();
    assertThat(first.header("etag")).hasValue("\"v1\"");
  }

  @Test
  void aPageThatRobotsMayNotReadIsNotAskedFor() {
    robots("User-agent: *\nDisallow: /news/\n");
    assertThatThrownBy(() -> web().page(site().url("/news/wall"))).isInstanceOf(PageRefusedException.class)
        .hasMessageContaining("robots.txt");
    assertThat(site().asked("/news/wall")).isEmpty();
  }

  @Test
  void aPageThatRobotsMayReadIsFetched() throws Exception {
    robots("User-agent: *\nDisallow: /archive/\n");
    assertThat(words(web().page(site().url("/news/wall")))).contains("The wall broke");
  }

  @Test
  void theRulesForThisProgramOutrankThoseForAll() throws Exception {
    robots("User-agent: *\nDisallow:\n\nUser-agent: Rashomon\nDisallow: /news/\n");
    assertThatThrownBy(() -> web().page(site().url("/news/wall"))).isInstanceOf(PageRefusedException.class);
    robots("User-agent: *\nDisallow: /\n\nUser-agent: rashomon\nAllow: /news/\n");
    assertThat(web().page(site().url("/news/wall")).isOk()).isTrue();
  }

  @Test
  void feedsAreReadWhateverRobotsMay() throws Exception {
    robots("User-agent: *\nDisallow: /\n");
    site().on("/feed", "<rss/>");
    assertThat(web().feed(site().url("/feed"), Validators.NONE).isOk()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void aSiteWithoutRobotsTxtSaysNothingAgainstIt(int status) throws Exception {
    site().status("/robots.txt", status).on("/news/wall", "<p>The wall broke.");
    assertThat(web().page(site().url("/news/wall")).isOk()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 429})
  void aSiteWhoseRobotsTxtFailsIsLeftAloneForNow(int status) {
    site().status("/robots.txt", status).on("/news/wall", "<p>The wall broke.");
    assertThatThrownBy(() -> web().page(site().url("/news/wall"))).isInstanceOf(IOException.class)
        .satisfies(failure -> assertThat(PoliteWeb.isFinal((IOException) failure)).isFalse());
    assertThat(site().asked("/news/wall")).isEmpty();
  }

  @Test
  void robotsTxtIsReadOnceForManyPages() throws Exception {
    robots("User-agent: *\nDisallow: /archive/\n");
    PoliteWeb web = web();
    web.page(site().url("/news/wall"));
    web.page(site().url("/news/wall"));
    assertThat(site().asked("/robots.txt")).hasSize(1);
  }

  @Test
  void robotsTxtWithoutEndIsReadAsFarAsIsDue() throws Exception {
    robots("User-agent: *\nDisallow: /news/\n" + "# wall\n".repeat(100_000));
    assertThatThrownBy(() -> web().page(site().url("/news/wall"))).isInstanceOf(PageRefusedException.class);
    robots("User-agent: *\n" + "# wall\n".repeat(100_000) + "Disallow: /news/\n");
    assertThat(web().page(site().url("/news/wall")).isOk()).isTrue();
  }

  @Test
  void aSiteThatWantsMoreTimeBetweenPagesHasIt() throws Exception {
    robots("User-agent: *\nCrawl-delay: 1\n");
    PoliteWeb web = web();
    web.page(site().url("/news/wall"));
    web.page(site().url("/news/wall"));
    assertThat(between(site(), "/news/wall")).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void aSiteThatWantsNoMoreHasTheUsualPause() throws Exception {
    robots("");
    PoliteWeb web = web(Duration.ofMillis(200));
    web.page(site().url("/news/wall"));
    web.page(site().url("/news/wall"));
    assertThat(between(site(), "/news/wall")).isBetween(Duration.ofMillis(150), Duration.ofSeconds(3));
  }

  private static Duration between(Site site, String path) {
    return Duration.ofNanos(site.asked(path).get(1).nanos() - site.asked(path).get(0).nanos());
  }

  @Test
  void anotherHostIsNotWaitedFor() throws Exception {
    robots("");
    PoliteWeb web = web(Duration.ofSeconds(5));
    assertThat(web.feed(site().url("/news/wall"), Validators.NONE).isOk()).isTrue();
    long start = System.nanoTime();
    assertThat(web.feed(site().otherUrl("/news/wall"), Validators.NONE).isOk()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void robotsOfThePlaceARedirectLeadsToAreAskedToo() {
    site().redirect("/out", site().url("/news/wall"));
    robots("User-agent: *\nDisallow: /news/\n");
    assertThatThrownBy(() -> web().page(site().url("/out"))).isInstanceOf(PageRefusedException.class);
    assertThat(site().asked("/news/wall")).isEmpty();
  }

  @Test
  void redirectsAreFollowedToThePage() throws Exception {
    robots("");
    site().redirect("/out", "/further").redirect("/further", site().otherUrl("/news/wall"));
    assertThat(web().page(site().url("/out")).address()).hasToString(site().otherUrl("/news/wall"));
  }

  @Test
  void redirectsWithoutEndAreGivenUp() {
    site().redirect("/loop", "/loop");
    assertThatThrownBy(() -> web().feed(site().url("/loop"), Validators.NONE))
        .hasMessageContaining("more than 5 times");
    assertThat(site().asked("/loop")).hasSize(6);
  }

  @Test
  void aRedirectIntoTheHouseIsNotFollowed() throws IOException {
    try (Site house = new Site()) {
      house.on("/admin", "secret");
      site().redirect("/feed", house.url("/admin"));
      assertThatThrownBy(() -> web().feed(site().url("/feed"), Validators.NONE))
          .isInstanceOf(AddressRefusedException.class);
      assertThat(house.asked()).isEmpty();
    }
  }

  @Test
  void aServerThatIsAskedTooMuchIsLeftAloneAsLongAsItWants() throws Exception {
    site().on("/feed", 429, Map.of("Retry-After", "120"), "").on("/other", "<rss/>");
    PoliteWeb web = web();
    assertThatThrownBy(() -> web.feed(site().url("/feed"), Validators.NONE))
        .isInstanceOfSatisfying(RetryLaterException.class, later -> {
          assertThat(later.retryAfter()).isEqualTo(Duration.ofMinutes(2));
          assertThat(later.wasAsked()).isTrue();
        });
    assertThatThrownBy(() -> web.feed(site().url("/other"), Validators.NONE))
        .isInstanceOfSatisfying(RetryLaterException.class, later -> assertThat(later.wasAsked()).isFalse());
    assertThat(site().asked()).hasSize(1);
    assertThat(web.feed(site().otherUrl("/other"), Validators.NONE).isOk()).isTrue();
  }

  @Test
  void aServerThatIsOverloadedWithoutSayingHowLongIsLeftAloneForSomeMinutes() {
    site().status("/feed", 503);
    assertThatThrownBy(() -> web().feed(site().url("/feed"), Validators.NONE))
        .isInstanceOfSatisfying(RetryLaterException.class,
            later -> assertThat(later.retryAfter()).isEqualTo(Duration.ofMinutes(5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hostname", "ftp://post.example/", "http://", "post",
    "http://ana:secret@localhost/"})
  void whatIsNoAddressOfTheWebIsRefusedForGood(String url) {
    assertThatThrownBy(() -> web().page(url)).isInstanceOf(IOException.class)
        .satisfies(failure -> assertThat(PoliteWeb.isFinal((IOException) failure)).isTrue());
  }
}
