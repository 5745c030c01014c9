package org.rashomon.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;

/** The web app of a library. */
public final class WebServer implements AutoCloseable {
  /** Forms and what programs send in one piece; files have limits of their own. */
  private static final long MOST_FORM_BYTES = 8L << 20;

  private final Javalin javalin;
  private final Settings settings;
  private final Visitors visitors;
  private final Routes routes;

  private WebServer(Javalin javalin, Settings settings, Visitors visitors, Routes routes) {
    this.javalin = javalin;
    this.settings = settings;
    this.visitors = visitors;
    this.routes = routes;
  }

  /**
   * Starts serving.
   *
   * @param parts what the app has beyond the library
   * @throws IOException if the port is taken or the address none of this machine
   */
  public static WebServer start(Settings settings, Library library, Newsroom newsroom, Parts parts, Clock clock)
      throws IOException {
    Visitors visitors = new Visitors(library, clock);
    Templates templates = new Templates(
        new Site(new Assets(), parts.finder().isPresent(), parts.feeds().isPresent()));
    Routes routes = new Routes(library, newsroom, parts, templates, visitors, new Guard(settings), clock);
    Javalin javalin = Javalin.create(config -> configure(config, settings, routes));
    try {
      return new WebServer(javalin.start(settings.host(), settings.port()), settings, visitors, routes);
    } catch (JavalinException e) {
      visitors.close();
      throw new IOException("can't serve at " + settings.host() + ", port " + settings.port() + ": " + e.getMessage(),
          e);
    }
  }

  private static void configure(JavalinConfig config, Settings settings, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    if (Settings.isLoopback(settings.host())) {
      // To pack a page takes longer than to make it, and within one machine there is nothing to be saved.
      config.http.compressionStrategy = CompressionStrategy.NONE;
    }
    config.http.maxRequestSize = MOST_FORM_BYTES;
    config.jetty.multipartConfig.maxFileSize(Uploads.MOST_TOGETHER, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MOST_TOGETHER, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1 << 16, SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> {
      ErrorHandler plain = new ErrorHandler();
      plain.setShowStacks(false);
      plain.setShowCauses(false);
      server.setErrorHandler(plain);
    });
    routes.add(config);
  }

  /** The port that is served. */
  public int port() {
    return javalin.port();
  }

  /** Where a browser finds the app; with the token, where one is needed. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port() + "/" + settings.token().map(token -> "?token=" + token).orElse("");
  }

  @Override
  public void close() {
    routes.close();
    javalin.stop();
    visitors.close();
  }
}
