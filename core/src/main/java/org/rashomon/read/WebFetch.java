package org.rashomon.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;

/**
 * Fetches what a URL that the user named leads to. Nothing else here uses the network.
 *
 * <p>Bounded in size, time and redirects. A server may send the reader on to another public one, but not into the
 * network of the machine it runs on, whose pages are not the server's to show; and not from an encrypted connection to
 * an open one.
 */
final class WebFetch {
  private static final int OK = 200;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** Browsers allow twenty; a news site needs two: to the encrypted address and to the canonical one. */
  private static final int MOST_REDIRECTS = 5;

  private final Duration patience;
  private final int most;

  /** With the bounds that hold for users. */
  WebFetch() {
    this(Duration.ofSeconds(30), Limits.WHOLE);
  }

  /**
   * @param patience for one request, to the last byte
   * @param most bytes of a body, as sent and unpacked
   */
  WebFetch(Duration patience, int most) {
    this.patience = patience;
    this.most = most;
  }

  static boolean isUrl(String path) {
    String start = path.substring(0, Math.min(path.length(), 8)).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * The source that a URL leads to, its bytes in memory.
   *
   * @throws IOException whose message says what is wrong, where nothing is to be had
   */
  Source source(String url) throws IOException {
    URI at = address(url);
    try (HttpClient client = client()) {
      try {
        return follow(client, at, url);
      } finally {
        client.shutdownNow();
      }
    }
  }

  private Source follow(HttpClient client, URI first, String url) throws IOException {
    URI at = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<byte[]> response = ask(client, at);
      if (!REDIRECTS.contains(response.statusCode())) {
        return source(url, at, response);
      }
      at = next(at, response);
    }
    throw new IOException("it redirects more than " + MOST_REDIRECTS + " times");
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(patience.dividedBy(3))
        .build();
  }

  private HttpResponse<byte[]> ask(HttpClient client, URI at) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(at)
        .header("User-Agent", "Rashomon" + version() + " (fetches a page once for a reader who named it)")
        .header("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5")
        .header("Accept-Encoding", "gzip")
        .timeout(patience)
        .build();
    CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, head -> new BoundedBody(most));
    try {
      return response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("it did not answer within " + patience.toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw new IOException(failure(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was stopped", e);
    }
  }

  private String failure(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> "it failed";
      case HttpTimeoutException late -> "it did not answer within " + patience.toSeconds() + " seconds";
      case ConnectException refused -> "the server can't be reached";
      default -> Complaint.of(cause);
    };
  }

  /** The version the build wrote into the engine's archive. */
  private static String version() {
    return Optional.ofNullable(WebFetch.class.getPackage().getImplementationVersion())
        .map(version -> "/" + version)
        .orElse("");
  }

  private static URI next(URI from, HttpResponse<byte[]> response) throws IOException {
    String location = response.headers().firstValue("Location")
        .orElseThrow(() -> new IOException("it redirects to nowhere"));
    URI to;
    try {
      to = address(from.resolve(location).toString());
    } catch (IllegalArgumentException e) {
      throw new IOException("it redirects to what is no address", e);
    }
    checkRedirect(from, to);
    return to;
  }

  /** A server sends its readers neither out of an encrypted connection nor into their own network. */
  static void checkRedirect(URI from, URI to) throws IOException {
    if ("https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme())) {
      throw new IOException("it redirects from an encrypted connection to an open one");
    }
    if (NetworkPlace.isLocal(to) && !NetworkPlace.isLocal(from)) {
      throw new IOException("it redirects into this machine's own network");
    }
  }

  private static URI address(String url) throws IOException {
    try {
      URI address = URI.create(url);
      if (!isUrl(url) || address.getHost() == null) {
        throw new IOException("it is no address of a web page");
      }
      if (address.getUserInfo() != null) {
        throw new IOException("it holds a name or password, which is not sent");
      }
      return address;
    } catch (IllegalArgumentException e) {
      throw new IOException("it is no address", e);
    }
  }

  private Source source(String url, URI at, HttpResponse<byte[]> response) throws IOException {
    if (response.statusCode() != OK) {
      throw new IOException("the server answered " + response.statusCode());
    }
    byte[] body = ContentCoding.undo(
        response.headers().allValues("Content-Encoding"), Objects.requireNonNull(response.body()), most + 1);
    if (body.length > most) {
      throw new IOException("it is longer than " + Limits.megabytes(most));
    }
    Optional<MediaType> type = response.headers().firstValue("Content-Type").map(MediaType::parseLeniently);
    return new Source(url, url, () -> new ByteArrayInputStream(body), told(at, type));
  }

  private static Source.Told told(URI at, Optional<MediaType> type) {
    return new Source.Told(
        Optional.of(at.toString()),
        type.map(named -> named.parameters().get("charset")),
        type.map(MediaType::base).filter(base -> base.equals(MediaType.HTML) || base.equals(MediaType.XHTML))
            .isPresent());
  }
}
