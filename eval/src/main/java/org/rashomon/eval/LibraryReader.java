package org.rashomon.eval;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Somebody at a library that is served, with a connection and cookies of their own, as a browser has. */
final class LibraryReader implements AutoCloseable {
  private static final ContentType LINES = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);

  private final URI app;

  /** Pages come packed and are not unpacked, as that would be the browser's work. */
  private final CloseableHttpClient client = HttpClients.custom().disableContentCompression().build();

  LibraryReader(URI app) {
    this.app = app;
  }

  /**
   * Opens a page.
   *
   * @return milliseconds until all of it is there
   * @throws IOException if there is no such page
   */
  double open(String page) throws IOException {
    HttpGet get = new HttpGet(app.resolve(page));
    get.setHeader("Accept-Encoding", "gzip");
    return time(get);
  }

  /**
   * Has an article added.
   *
   * @param line the article as a line of JSON
   * @return milliseconds until its story is told
   * @throws IOException if it was not taken
   */
  double add(String line) throws IOException {
    HttpPost post = new HttpPost(app.resolve("api/v1/articles"));
    post.setEntity(new StringEntity(line, LINES));
    return time(post);
  }

  private double time(ClassicHttpRequest request) throws IOException {
    long start = System.nanoTime();
    int status = client.execute(request, response -> {
      EntityUtils.consume(response.getEntity());
      return response.getCode();
    });
    double waited = (System.nanoTime() - start) / 1e6;
    if (status >= 300) {
      throw new IOException(request.getRequestUri() + " was answered with status " + status);
    }
    return waited;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
