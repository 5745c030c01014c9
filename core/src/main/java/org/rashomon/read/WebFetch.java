package org.rashomon.read;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.MessageConstraintException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what a URL leads to. Nothing else here uses the network.
 *
 * <p>Bounded in size, time, headers and redirects. A server may send the reader on to another public one, but not into
 * the network of the machine it runs on, whose pages are not the server's to show; and not from an encrypted connection
 * to an open one.
 */
public final class WebFetch {
  /** How robots.txt names this program. */
  public static final String ROBOT = "rashomon";

  /** Browsers allow twenty; a news site needs two: to the encrypted address and to the canonical one. */
  public static final int MOST_REDIRECTS = 5;

  private static final String USER_AGENT = "Rashomon" + version()
      + " (compares news reports for a reader who chose them)";

  private final Reach reach;
  private final Bounds bounds;
  private final PinnedAddresses.Lookup lookup;
  private final Supplier<TlsSocketStrategy> tls;

  /**
   * How much of a server is borne.
   *
   * @param patience for all of a fetch, redirects included, to the last byte
   * @param bytes of a body at most, as sent and unpacked
   */
  public record Bounds(Duration patience, int bytes) {
    /** For what a user named: as much as is read of a file. */
    public static final Bounds OF_NAMED = new Bounds(Duration.ofSeconds(30), Limits.WHOLE);
  }

  /** Those that Java trusts; reading them takes a while, and most runs fetch nothing. */
  private static final class Certificates {
    static final TlsSocketStrategy OF_THE_SYSTEM = DefaultClientTlsStrategy.createDefault();
  }

  /** With what may be reached and how much is taken. */
  public WebFetch(Reach reach, Bounds bounds) {
    this(reach, bounds, InetAddress::getAllByName, () -> Certificates.OF_THE_SYSTEM);
  }

  WebFetch(Reach reach, Bounds bounds, PinnedAddresses.Lookup lookup, Supplier<TlsSocketStrategy> tls) {
    this.reach = reach;
    this.bounds = bounds;
    this.lookup = lookup;
    this.tls = tls;
  }

  static boolean isUrl(String path) {
    String start = path.substring(0, Math.min(path.length(), 8)).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * Fetches what a URL leads to.
   *
   * @param more headers of the request, such as {@code If-None-Match}
   * @return the server's answer, whatever it is
   * @throws AddressRefusedException where the address is none of the web or lies beyond the reach
   * @throws IOException whose message says what is wrong, where there was no answer
   */
  public Fetched fetch(String url, Map<String, String> more) throws IOException {
    return begin(url, more, MOST_REDIRECTS);
  }

  /**
   * {@link #fetch} that asks only once: a redirect is the answer, for the caller to follow if it will, with an address
   * that is judged as any other.
   */
  public Fetched ask(String url, Map<String, String> more) throws IOException {
    return begin(url, more, 0);
  }

  private Fetched begin(String url, Map<String, String> more, int redirects) throws IOException {
    URI first = address(url);
    PinnedAddresses addresses = new PinnedAddresses(lookup);
    try (Exchange exchange = new Exchange(bounds, tls.get(), addresses)) {
      FutureTask<Fetched> task = new FutureTask<>(() -> follow(exchange, addresses, first, headers(more), redirects));
      // Looking up a name can't be broken off, so that a thread waits for it which nobody waits for.
      Thread.ofPlatform().daemon().name("rashomon-fetch").start(task);
      return result(task);
    }
  }

  private Fetched result(FutureTask<Fetched> task) throws IOException {
    try {
      return task.get(bounds.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw late(e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was stopped", e);
    }
  }

  private static Map<String, String> headers(Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("User-Agent", USER_AGENT);
    headers.put("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5");
    headers.put("Accept-Encoding", "gzip");
    headers.put("Connection", "close");
    return headers;
  }

  private Fetched follow(
      Exchange exchange, PinnedAddresses addresses, URI first, Map<String, String> headers, int redirects)
      throws IOException {
    boolean mayBeLocal = reach.firstMayBeLocal();
    Fetched answer = ask(exchange, addresses, first, headers, mayBeLocal);
    for (int followed = 0; followed < redirects && answer.isRedirect(); followed++) {
      mayBeLocal = mayBeLocal && addresses.lastWasLocal();
      answer = ask(exchange, addresses, address(answer.redirect()), headers, mayBeLocal);
    }
    if (redirects > 0 && answer.isRedirect()) {
      throw new IOException("it redirects more than " + redirects + " times");
    }
    return answer;
  }

  private Fetched ask(
      Exchange exchange, PinnedAddresses addresses, URI at, Map<String, String> headers, boolean mayBeLocal)
      throws IOException {
    addresses.letNextBeLocal(mayBeLocal || reach.allows(at.getHost(), port(at)));
    return exchange.ask(at, headers);
  }

  private static int port(URI at) {
    return at.getPort() >= 0 ? at.getPort() : Fetched.isEncrypted(at) ? 443 : 80;
  }

  private static URI address(String url) throws IOException {
    try {
      URI address = URI.create(url);
      if (!isUrl(url) || address.getHost() == null) {
        throw new AddressRefusedException("it is no address of a web page");
      }
      if (address.getUserInfo() != null) {
        throw new AddressRefusedException("it holds a name or password, which is not sent");
      }
      return address;
    } catch (IllegalArgumentException e) {
      throw new AddressRefusedException("it is no address");
    }
  }

  private IOException failure(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> new IOException("it failed");
      case AddressRefusedException refused -> refused;
      case SocketTimeoutException late -> late(late);
      case ConnectException refused -> new IOException("the server can't be reached", refused);
      case UnknownHostException unknown -> new IOException("the server can't be reached", unknown);
      case NoRouteToHostException unreached -> new IOException("the server can't be reached", unreached);
      case MessageConstraintException tooMuch -> new IOException("its headers are too long", tooMuch);
      default -> new IOException(Complaint.of(cause), cause);
    };
  }

  private IOException late(Exception e) {
    return new IOException("it did not answer within " + bounds.patience().toSeconds() + " seconds", e);
  }

  /** The version the build wrote into the engine's archive. */
  private static String version() {
    return Optional.ofNullable(WebFetch.class.getPackage().getImplementationVersion())
        .map(version -> "/" + version)
        .orElse("");
  }
}
