package org.rashomon.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a fetch goes and where it doesn't, with a name server of the test's own. */
@Timeout(20)
final class ReachTest {
  private static final WebFetch.Bounds BOUNDS = new WebFetch.Bounds(Duration.ofSeconds(2), 1 << 20);
  private static final String HOUSE = "127.0.0.1";

  private static final String NOWHERE = "240.0.0.1";

  private final HttpServer server = newServer();
  private final List<String> asked = new ArrayList<>();
  private final List<String> lookedUp = new ArrayList<>();

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext("/", exchange -> {
      asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
      byte[] page = "<p>The harbour wall of Ostby broke.".getBytes(UTF_8);
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /** A name server that answers a name with these addresses, one after another, and then with the last. */
  private PinnedAddresses.Lookup names(String... addresses) {
    return host -> {
      String answer = addresses[Math.min(lookedUp.size(), addresses.length - 1)];
      lookedUp.add(host);
      List<InetAddress> found = new ArrayList<>();
      for (String address : answer.split(" ", -1)) {
        found.add(InetAddress.getByName(address));
      }
      return found.toArray(InetAddress[]::new);
    };
  }

  private Fetched fetch(Reach reach, PinnedAddresses.Lookup names, String url) throws IOException {
    return new WebFetch(reach, BOUNDS, names, DefaultClientTlsStrategy::createDefault).fetch(url, Map.of());
  }

  private static Reach strangers(String... allowed) {
    return Reach.ofPublicAnd(List.of(allowed));
  }

  private void redirect(String path, String to) {
    server.createContext(path, exchange -> {
      asked.add(exchange.getRequestURI().toString());
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
  void aStrangersAddressNeverLeadsToThisMachine(String host) {
    assertThatThrownBy(() -> fetch(strangers(), InetAddress::getAllByName, "http://" + host + ":" + port() + "/"))
        .isInstanceOf(AddressRefusedException.class);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1"})
  void anAddressThatTheUserNamedMayLeadToThisMachine(String host) throws IOException {
    assertThat(fetch(Reach.ofNamed(), InetAddress::getAllByName, "http://" + host + ":" + port() + "/").isOk())
        .isTrue();
  }

  @Test
  void aNameThatStandsForThisMachineIsRefused() {
    assertThatThrownBy(() -> fetch(strangers(), names(HOUSE), "http://post.example:" + port() + "/"))
        .isInstanceOf(AddressRefusedException.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void aHostThatIsAllowedByNameIsReached() throws IOException {
    assertThat(fetch(strangers("Post.Example"), names(HOUSE), "http://post.example:" + port() + "/a").isOk()).isTrue();
    assertThat(fetch(strangers("post.example:" + port()), names(HOUSE), "http://post.example:" + port() + "/b").isOk())
        .isTrue();
    assertThat(asked).containsExactly("post.example:" + port() + "/a", "post.example:" + port() + "/b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.example", "post.example:1", "example", "st.example"})
  void aHostIsNotAllowedByTheNameOrPortOfAnother(String allowed) {
    assertThatThrownBy(() -> fetch(strangers(allowed), names(HOUSE), "http://post.example:" + port() + "/"))
        .isInstanceOf(AddressRefusedException.class);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://post.example/", "post example", "post.example:http", "", "a@b"})
  void whatIsNoHostCantBeAllowed(String allowed) {
    assertThatThrownBy(() -> strangers(allowed)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + allowed + "'");
  }

  @Test
  void aNameIsLookedUpOnceForAConnectionSoThatASecondAnswerChangesNothing() throws IOException {
    PinnedAddresses pinned = new PinnedAddresses(names("8.8.8.8", HOUSE));
    assertThat(pinned.resolve("post.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
    assertThatThrownBy(() -> pinned.resolve("post.example")).isInstanceOf(AddressRefusedException.class);
    lookedUp.clear();
    assertThat(fetch(strangers("post.example"), names(HOUSE, NOWHERE), "http://post.example:" + port() + "/").isOk())
        .isTrue();
    assertThat(lookedUp).containsExactly("post.example");
  }

  @Test
  void theNameIsLookedUpAnewForARedirectToItself() throws IOException {
    redirect("/old", "/new");
    assertThat(fetch(strangers("post.example"), names(HOUSE), "http://post.example:" + port() + "/old").isOk())
        .isTrue();
    assertThat(lookedUp).containsExactly("post.example", "post.example");
  }

  @Test
  void ofSeveralAddressesOnlyThoseOfThePublicNetworkAreUsed() throws UnknownHostException {
    PinnedAddresses pinned = new PinnedAddresses(names(HOUSE + " 8.8.8.8 10.0.0.1 2606:4700::1"));
    assertThat(pinned.resolve("post.example"))
        .containsExactly(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("2606:4700::1"));
  }

  @Test
  void aServerThatIsAllowedSendsNobodyToOneThatIsNot() {
    redirect("/old", "http://router.example:" + port() + "/admin");
    assertThatThrownBy(
        () -> fetch(strangers("post.example"), names(HOUSE), "http://post.example:" + port() + "/old"))
        .isInstanceOf(AddressRefusedException.class);
    assertThat(asked).containsExactly("/old");
  }

  @Test
  void aServerThatIsAllowedMaySendToAnotherThatIs() throws IOException {
    redirect("/old", "http://wire.example:" + port() + "/new");
    Fetched page = fetch(strangers("post.example", "wire.example"), names(HOUSE),
        "http://post.example:" + port() + "/old");
    assertThat(page.address()).hasHost("wire.example").hasPath("/new");
  }

  @Test
  void whatTheUserNamedMaySendOnWithinTheirNetwork() throws IOException {
    redirect("/old", "http://router.example:" + port() + "/admin");
    assertThat(fetch(Reach.ofNamed(), names(HOUSE), "http://post.example:" + port() + "/old").isOk()).isTrue();
  }

  @Test
  void aPublicServerThatTheUserNamedSendsNobodyIntoTheirOwnNetwork() throws IOException {
    PinnedAddresses pinned = new PinnedAddresses(names("8.8.8.8", HOUSE));
    pinned.letNextBeLocal(true);
    assertThat(pinned.resolve("post.example")).hasSize(1);
    assertThat(pinned.lastWasLocal()).isFalse();
    assertThat(pinned.resolve("router.example")).hasSize(1);
    assertThat(pinned.lastWasLocal()).isTrue();
  }
}
