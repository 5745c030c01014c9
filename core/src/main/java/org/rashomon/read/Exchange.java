package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Requests one after another that make up one fetch, each over a connection of its own. Nothing is kept or done unasked:
 * no cookies, passwords, proxies, retries, redirects or unpacking.
 */
final class Exchange implements AutoCloseable {
  private static final int OK = 200;

  /** Servers send some twenty headers, of some hundred bytes; a policy for scripts may have a few thousand. */
  private static final Http1Config HEADERS = Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(32 << 10)
      .setMaxEmptyLineCount(10).build();

  private final WebFetch.Bounds bounds;
  private final CloseableHttpClient client;

  Exchange(WebFetch.Bounds bounds, TlsSocketStrategy tls, PinnedAddresses addresses) {
    this.bounds = bounds;
    Timeout patience = Timeout.of(bounds.patience());
    this.client = HttpClients.custom()
        .setConnectionManager(connections(bounds, tls, addresses))
        // A connection that is used again would go where another request was allowed to go.
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).setProtocolUpgradeEnabled(false)
            .setRedirectsEnabled(false).setAuthenticationEnabled(false).build())
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .disableDefaultUserAgent()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      WebFetch.Bounds bounds, TlsSocketStrategy tls, PinnedAddresses addresses) {
    ConnectionConfig timeouts = ConnectionConfig.custom()
        .setConnectTimeout(Timeout.of(bounds.patience().dividedBy(PinnedAddresses.MOST)))
        .setSocketTimeout(Timeout.of(bounds.patience()))
        .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(addresses)
        .setTlsSocketStrategy(tls)
        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build())
        .setDefaultConnectionConfig(timeouts)
        .build();
  }

  /**
   * Asks for what is at an address.
   *
   * @param headers of the request
   */
  Fetched ask(URI address, Map<String, String> headers) throws IOException {
    HttpGet request = new HttpGet(address);
    headers.forEach(request::setHeader);
    try {
      ClassicHttpResponse response = client.executeOpen(null, request, null);
      byte[] body = response.getCode() == OK ? body(response) : new byte[0];
      return new Fetched(address, response.getCode(), headers(response), body);
    } finally {
      // Hangs up. Closing the response would first read it to its end, which it may not have.
      request.cancel();
    }
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT),
          header.getValue() == null ? "" : header.getValue());
    }
    return headers;
  }

  private byte[] body(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    InputStream sent = entity.getContent();
    List<String> codings = Arrays.stream(response.getHeaders("Content-Encoding")).map(Header::getValue).toList();
    return bounded(ContentCoding.undo(codings, bounded(sent.readNBytes(bounds.bytes() + 1)), bounds.bytes() + 1));
  }

  private byte[] bounded(byte[] bytes) throws IOException {
    if (bytes.length > bounds.bytes()) {
      throw new IOException("it is longer than " + Limits.megabytes(bounds.bytes()));
    }
    return bytes;
  }

  /** Hangs up, whatever is under way. */
  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }
}
