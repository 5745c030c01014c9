package org.rashomon.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
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
        new Site(new Assets(), parts.finder().isPresent(), parts.feeds().isPresent(),
            Settings.isLoopback(settings.host())));
    Routes routes = new Routes(library, newsroom, parts, templates, visitors, new Guard(settings), clock);
    Javalin javalin = Javalin.create(config -> configure(config, settings, routes));
    try {
      return new WebServer(javalin.start(settings.host(), settings.port()), settings, visitors, routes);
    } catch (JavalinException e) {
      visitors.close();
      String why = settings.isOfThisMachine() ? String.valueOf(e.getMessage()) : "this machine has no such address";
      throw new IOException("can't serve at " + settings.host() + ", port " + settings.port() + ": " + why, e);
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

  /** Where a browser finds the app, the first to be tried first; with the token, where one is needed. */
  public List<String> addresses() {
    String rest = ":" + port() + "/" + settings.token().map(token -> "?token=" + token).orElse("");
    return settings.hosts().stream()
        .map(host -> "http://" + (host.contains(":") ? "[" + host + "]" : host) + rest).toList();
  }

  /** The first of the {@link #addresses}. */
  public String address() {
    return addresses().getFirst();
  }

  @Override
  public void close() {
    routes.close();
    javalin.stop();
    visitors.close();
  }
}
