package org.rashomon.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** That a connection to a checked address is still one to the name, by the server's certificate. */
@Timeout(30)
final class EncryptedFetchTest {
  private static final char[] PASSWORD = "harbour-wall".toCharArray();
  private static final PinnedAddresses.Lookup HOUSE = host -> new InetAddress[]{InetAddress.getLoopbackAddress()};

  @TempDir
  private static Path folder = Path.of("");

  private HttpsServer server = newServer();
  private SSLContext trusting = newContext();

  private static HttpsServer newServer() {
    try {
      return HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext newContext() {
    try {
      return SSLContext.getInstance("TLS");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() throws IOException, GeneralSecurityException, InterruptedException {
    KeyStore keys = certificateOf("post.example");
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys);
    trusting.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    server.setHttpsConfigurator(new HttpsConfigurator(trusting));
    server.createContext("/wall", exchange -> {
      byte[] page = "<p>The harbour wall of Ostby broke.".getBytes(UTF_8);
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
      exchange.close();
    });
    server.createContext("/open", exchange -> {
      exchange.getResponseHeaders().set("Location", "http://post.example/wall");
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    });
    server.start();
  }

  /** The certificates that the JDK's own tool makes. */
  private static KeyStore certificateOf(String name)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      String password = String.valueOf(PASSWORD);
      Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
          "-genkeypair", "-keyalg", "EC", "-alias", "a", "-dname", "CN=" + name, "-ext", "san=dns:" + name,
          "-keystore", file.toString(), "-storepass", password, "-validity", "2")
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      assertThat(tool.waitFor()).isZero();
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stored = Files.newInputStream(file)) {
      keys.load(stored, PASSWORD);
    }
    return keys;
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Fetched fetch(String host, String path, DefaultClientTlsStrategy tls) throws IOException {
    WebFetch web = new WebFetch(Reach.ofPublicAnd(List.of("post.example", "wire.example")),
        new WebFetch.Bounds(Duration.ofSeconds(5), 1 << 20), HOUSE, () -> tls);
    return web.fetch("https://" + host + ":" + server.getAddress().getPort() + path, Map.of());
  }

  @Test
  void aServerWithTheCertificateOfItsNameIsRead() throws IOException {
    assertThat(fetch("post.example", "/wall", new DefaultClientTlsStrategy(trusting)).isOk()).isTrue();
  }

  @Test
  void aServerWithTheCertificateOfAnotherNameIsNot() {
    assertThatThrownBy(() -> fetch("wire.example", "/wall", new DefaultClientTlsStrategy(trusting)))
        .isInstanceOf(IOException.class).hasMessageContaining("wire.example");
  }

  @Test
  void aServerWhoseCertificateNobodyTrustedIsNot() {
    assertThatThrownBy(() -> fetch("post.example", "/wall", DefaultClientTlsStrategy.createDefault()))
        .isInstanceOf(IOException.class).hasMessageContaining("certification path");
  }

  @Test
  void anEncryptedConnectionIsNotLeftForAnOpenOne() {
    assertThatThrownBy(() -> fetch("post.example", "/open", new DefaultClientTlsStrategy(trusting)))
        .isInstanceOf(IOException.class).hasMessageContaining("from an encrypted connection to an open one");
  }
}
