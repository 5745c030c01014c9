package org.rashomon.app.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An outlet's server on this machine, under two names, that remembers what it was asked. */
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** What the server does with a request. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** A request as it came. */
  record Asked(String path, long nanos, Map<String, List<String>> headers) {
    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name)).map(List::getFirst);
    }
  }

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(new Asked(path, System.nanoTime(), Map.copyOf(exchange.getRequestHeaders())));
    try (exchange) {
      answers.getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1)).to(exchange);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url(String path) {
    return "http://localhost:" + port() + path;
  }

  /** The same server as another host. */
  String otherUrl(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** What allows it by both names. */
  List<String> names() {
    return List.of("localhost:" + port(), "127.0.0.1:" + port());
  }

  Site on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  Site on(String path, String body) {
    return on(path, 200, Map.of(), body);
  }

  Site on(String path, int status, Map<String, String> headers, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    return on(path, exchange -> {
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    });
  }

  Site status(String path, int status) {
    return on(path, status, Map.of(), "");
  }

  Site redirect(String path, String to) {
    return on(path, 302, Map.of("Location", to), "");
  }

  List<Asked> asked() {
    return asked;
  }

  /** The requests for one path. */
  List<Asked> asked(String path) {
    return asked.stream().filter(one -> one.path().equals(path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** A condition that comes true while the watch goes on. */
  interface Condition {
    boolean holds();
  }

  static void await(Condition condition) throws InterruptedException {
    for (int i = 0; i < 500 && !condition.holds(); i++) {
      Thread.sleep(10);
    }
    assertThat(condition.holds()).isTrue();
  }
}
