package org.rashomon.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rashomon.read.AddressRefusedException;
import org.rashomon.read.Fetched;
import org.rashomon.read.WebFetch;

/**
 * What sites say programs may read (RFC 9309). A site without {@code robots.txt} says nothing against it; one whose
 * {@code robots.txt} can't be had just now is left alone until it can.
 */
final class Robots {
  /** RFC 9309, section 2.4: not longer than a day. */
  private static final Duration KEPT = Duration.ofHours(24);

  private static final Duration KEPT_IF_DOWN = Duration.ofMinutes(10);

  /** RFC 9309, section 2.5: at least so much of it is read. */
  private static final int BYTES = 500 << 10;

  /** A rule set takes a few kilobytes. */
  private static final int MOST = 5_000;

  private final Source source;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(BaseRobotRules rules, Instant until) {}

  /** Fetches a {@code robots.txt}. */
  interface Source {
    Fetched fetch(String url) throws IOException, InterruptedException;
  }

  Robots(Source source) {
    this.source = source;
  }

  /**
   * The rules of the site a page is on.
   *
   * @throws AddressRefusedException where that is no site to be reached
   */
  BaseRobotRules of(URI page) throws AddressRefusedException, InterruptedException {
    String site = page.getScheme() + "://" + page.getRawAuthority();
    Kept known = kept.get(site);
    if (known != null && Instant.now().isBefore(known.until())) {
      return known.rules();
    }
    if (kept.size() >= MOST) {
      kept.clear();
    }
    Kept read = read(site + "/robots.txt");
    kept.put(site, read);
    return read.rules();
  }

  private Kept read(String url) throws AddressRefusedException, InterruptedException {
    try {
      Fetched answer = source.fetch(url);
      if (answer.isOk()) {
        return keep(rules(url, answer), KEPT);
      }
      return saysNothing(answer) ? keep(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), KEPT) : down();
    } catch (AddressRefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The parser is not ours, and what it parses may be anything.
      return down();
    }
  }

  private static Kept keep(BaseRobotRules rules, Duration time) {
    return new Kept(rules, Instant.now().plus(time));
  }

  private static Kept down() {
    SimpleRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    rules.setDeferVisits(true);
    return keep(rules, KEPT_IF_DOWN);
  }

  /** RFC 9309, section 2.3.1.3. A server that is asked too much does not answer here but makes the request fail. */
  private static boolean saysNothing(Fetched answer) {
    return answer.status() >= 400 && answer.status() < 500;
  }

  private static BaseRobotRules rules(String url, Fetched answer) throws IOException {
    try (InputStream body = answer.open()) {
      return new SimpleRobotRulesParser()
          .parseContent(url, body.readNBytes(BYTES), "text/plain", List.of(WebFetch.ROBOT));
    }
  }
}
