package org.rashomon.app.watch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.rashomon.app.watch.FeedMemory.Validators;
import org.rashomon.read.AddressRefusedException;
import org.rashomon.read.Fetched;
import org.rashomon.read.WebFetch;

/**
 * The web, asked as its sites want to be asked: of one host one thing at a time, with pauses, not while it is overloaded,
 * and of pages only those that {@code robots.txt} allows. Every redirect is a request like any other.
 */
final class PoliteWeb {
  /** Statuses by which a server says that it is asked too much. */
  private static final Set<Integer> OVERLOADED = Set.of(429, 503);

  /** How long a host is left alone that says so without a time. */
  private static final Duration REST = Duration.ofMinutes(5);

  /** Each may hold a page of the largest size, packed and unpacked. */
  private static final int MOST_AT_ONCE = 32;

  /** Hosts that are remembered; a gate takes some 200 bytes. */
  private static final int MOST_GATES = 10_000;

  private final WebFetch web;
  private final Duration pause;
  private final Robots robots = new Robots(url -> follow(url, Map.of(), false));
  private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
  private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);

  /**
   * @param pause between two requests to one host
   */
  PoliteWeb(WebFetch web, Duration pause) {
    this.web = web;
    this.pause = pause;
  }

  /**
   * Fetches a feed, which was named by the user or its list, so that {@code robots.txt} is not asked.
   *
   * @param known are shown to the server, which then says whether the feed changed
   * @return what it is now, or that it is unchanged
   * @throws RetryLaterException where the server asks to be left alone
   */
  Fetched feed(String url, Validators known) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    known.tag().ifPresent(tag -> headers.put("If-None-Match", tag));
    known.modified().ifPresent(time -> headers.put("If-Modified-Since", time));
    return follow(url, headers, false);
  }

  /**
   * Fetches a page that a feed lists.
   *
   * @throws PageRefusedException where its site does not want it read by programs
   * @throws RetryLaterException where the server asks to be left alone
   */
  Fetched page(String url) throws IOException, InterruptedException {
    return follow(url, Map.of(), true);
  }

  private Fetched follow(String url, Map<String, String> headers, boolean page)
      throws IOException, InterruptedException {
    Fetched answer = ask(url, headers, page);
    for (int redirects = 0; answer.isRedirect(); redirects++) {
      if (redirects == WebFetch.MOST_REDIRECTS) {
        throw new IOException("it redirects more than " + redirects + " times");
      }
      answer = ask(answer.redirect(), headers, page);
    }
    return answer;
  }

  private Fetched ask(String url, Map<String, String> headers, boolean page) throws IOException, InterruptedException {
    URI address = address(url);
    Duration after = page ? delay(address) : pause;
    HostGate gate = gate(address);
    Fetched answer = gate.pass(after, () -> atOnce(url, headers));
    if (OVERLOADED.contains(answer.status())) {
      Duration wait = answer.header("Retry-After").flatMap(value -> RetryAfter.parse(value, Instant.now()))
          .orElse(REST);
      gate.closeFor(wait);
      throw new RetryLaterException("the server answered " + answer.status(), wait, true);
    }
    return answer;
  }

  private Fetched atOnce(String url, Map<String, String> headers) throws IOException, InterruptedException {
    atOnce.acquire();
    try {
      return web.ask(url, headers);
    } finally {
      atOnce.release();
    }
  }

  private static URI address(String url) throws IOException {
    try {
      URI address = URI.create(url);
      if (address.getHost() == null || address.getScheme() == null) {
        throw new PageRefusedException("it is no address of a web page");
      }
      return address;
    } catch (IllegalArgumentException e) {
      throw new PageRefusedException("it is no address");
    }
  }

  /** How long after a page the next may be asked for; the site may want more than the usual pause. */
  private Duration delay(URI page) throws IOException, InterruptedException {
    BaseRobotRules rules = robots.of(page);
    if (rules.isDeferVisits()) {
      throw new IOException("its robots.txt can't be had now");
    }
    if (!rules.isAllowed(page.toString())) {
      throw new PageRefusedException("its robots.txt does not allow it");
    }
    Duration wanted = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    return wanted.compareTo(pause) > 0 ? wanted : pause;
  }

  /** A gate that was thrown away while somebody was about to pass it lets two through at once, once. */
  private HostGate gate(URI address) {
    if (gates.size() > MOST_GATES) {
      gates.values().removeIf(HostGate::isIdle);
    }
    return gates.computeIfAbsent(address.getHost().toLowerCase(Locale.ROOT), host -> new HostGate());
  }

  /** Whether asking again later is no use. */
  static boolean isFinal(IOException failure) {
    return failure instanceof PageRefusedException || failure instanceof AddressRefusedException;
  }
}
