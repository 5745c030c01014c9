package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuardTest {
  private static final String TOKEN = "0123456789abcdef";

  @TempDir
  private Path folder;

  @Test
  void serverAnswersToItsOwnNamesOnly() throws Exception {
    try (Served served = Served.in(folder)) {
      String port = ":" + served.server().port();
      for (String own : List.of("localhost" + port, "127.0.0.1" + port, "LOCALHOST" + port, "[::1]" + port)) {
        assertThat(served.raw("GET / HTTP/1.1", "Host: " + own)).as(own).isEqualTo("200");
      }
      for (String other : List.of("rebound.example" + port, "localhost", "localhost:1",
          "127.0.0.1.rebound.example" + port,
          "localhost.rebound.example" + port, "10.0.0.1" + port)) {
        assertThat(served.raw("GET / HTTP/1.1", "Host: " + other)).as(other).isEqualTo("421");
      }
    }
  }

  @Test
  void tokenIsAskedForBeforeAnythingIsShown() throws Exception {
    try (Served served = guarded()) {
      for (String path : List.of("/", "/add", "/people", "/story?id=x", "/nowhere")) {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(401);
        assertThat(response.body()).contains("action=\"/login\"").doesNotContain(TOKEN);
      }
      assertThat(served.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void programsAreToldInTheirOwnWay() throws Exception {
    try (Served served = guarded()) {
      HttpResponse<String> response = served.get("/api/v1/stories");
      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Rashomon\"");
      assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(response.body()).contains("\"type\":\"about:blank\"", "\"title\":\"Unauthorized\"", "\"status\":401",
          "\"instance\":\"/api/v1/stories\"");
    }
  }

  private Served guarded() throws Exception {
    return Served.in(folder, new Settings("127.0.0.1", 0, Optional.of(TOKEN)), Served.PARTS);
  }

  @Test
  void pagesArePackedForOtherMachines() throws Exception {
    try (Served served = Served.in(folder, new Settings("0.0.0.0", 0, Optional.of(TOKEN)), Served.PARTS)) {
      HttpResponse<String> response = served.get("/add", "Authorization", "Bearer " + TOKEN, "Accept-Encoding", "gzip");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }
  }

  @Test
  void addressWithTheTokenLetsInAndHidesIt() throws Exception {
    try (Served served = guarded()) {
      HttpResponse<String> response = served.get("/people?from=0&token=" + TOKEN);
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/people?from=0");
      assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
          .contains("HttpOnly").contains("SameSite=Strict");
      assertThat(served.get("/people").statusCode()).isEqualTo(200);
      assertThat(served.another().get("/people").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void formWithTheTokenLetsIn() throws Exception {
    try (Served served = guarded()) {
      assertThat(served.post("/login", Map.of("token", "wrong")).statusCode()).isEqualTo(401);
      assertThat(served.get("/").statusCode()).isEqualTo(401);
      assertThat(served.post("/login", Map.of("token", TOKEN)).statusCode()).isEqualTo(303);
      assertThat(served.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void programShowsTheTokenInAHeader() throws Exception {
    try (Served served = guarded()) {
      assertThat(served.get("/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
      assertThat(served.get("/", "Authorization", "Bearer x").statusCode()).isEqualTo(401);
      assertThat(served.get("/", "Authorization", "Basic " + TOKEN).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void nobodyElseIsServedWithoutAToken() {
    assertThatThrownBy(() -> new Settings("0.0.0.0", 7070, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0.0.0.0");
    assertThat(new Settings("::1", 7070, Optional.empty()).host()).isEqualTo("::1");
  }

  @Test
  void pagesOfOtherSitesChangeNothing() throws Exception {
    try (Served served = Served.in(folder)) {
      Map<String, String> form = Map.of("form-token", served.formToken(), "text", "A text.");
      for (List<String> header : List.of(
          List.of("Sec-Fetch-Site", "cross-site"), List.of("Sec-Fetch-Site", "same-site"),
          List.of("Origin", "http://rebound.example"), List.of("Origin", "null"),
          List.of("Origin", "null", "Sec-Fetch-Site", "cross-site"),
          List.of("Origin", "http://rebound.example", "Sec-Fetch-Site", "same-origin"),
          List.of("Origin", "http://127.0.0.1:1"))) {
        HttpResponse<String> response = served.post("/add/text", form, header.toArray(String[]::new));
        assertThat(response.statusCode()).as(header.toString()).isEqualTo(403);
      }
      String own = "http://127.0.0.1:" + served.server().port();
      for (List<String> header : List.of(List.<String>of(), List.of("Origin", own),
          List.of("Sec-Fetch-Site", "same-origin"),
          List.of("Sec-Fetch-Site", "same-origin", "Origin", "null"))) {
        assertThat(served.post("/add/text", form, header.toArray(String[]::new)).statusCode()).as(header.toString())
            .isEqualTo(303);
      }
    }
  }

  @Test
  void formOfAnotherReaderIsNotTaken() throws Exception {
    try (Served served = Served.in(folder)) {
      String others = served.formToken();
      served.another().page("/");
      for (String token : List.of("", "x", others)) {
        for (String path : List.of("/add/text", "/add/url", "/correct", "/undo")) {
          HttpResponse<String> response = served.post(path, Map.of("form-token", token, "text", "A text.",
              "url", "https://news.example/", "number", "1"));
          assertThat(response.statusCode()).as(path + " " + token).isEqualTo(403);
        }
      }
    }
  }

  @Test
  void portThatIsTakenIsSaidToBeSo() throws Exception {
    try (Served served = Served.in(folder.resolve("one"))) {
      assertThatThrownBy(() -> Served.in(folder.resolve("two"), Settings.local(served.server().port()), Served.PARTS))
          .isInstanceOf(java.io.IOException.class).hasMessageContaining("can't serve");
    }
  }

  @Test
  void addressOfAnotherMachineIsSaidToBeSo() {
    assertThatThrownBy(() -> Served.in(folder, new Settings("192.0.2.1", 0, Optional.of(TOKEN)), Served.PARTS))
        .isInstanceOf(java.io.IOException.class).hasMessageContaining("this machine has no such address");
  }

  @Test
  void serverOfAllAddressesNamesThoseThatOthersReach() throws Exception {
    for (String all : List.of("0.0.0.0", "::")) {
      assertThat(new Settings(all, 7070, Optional.of(TOKEN)).hosts()).isNotEmpty().doesNotContain(all, "127.0.0.1");
    }
    assertThat(new Settings("127.0.0.1", 7070, Optional.of(TOKEN)).hosts()).containsExactly("127.0.0.1");
    try (Served served = Served.in(folder, new Settings("0.0.0.0", 0, Optional.of(TOKEN)), Served.PARTS)) {
      assertThat(served.server().addresses()).isNotEmpty().allSatisfy(address -> assertThat(address)
          .doesNotContain("0.0.0.0").endsWith(":" + served.server().port() + "/?token=" + TOKEN));
      assertThat(served.get("/login").body()).doesNotContain("leaves this machine");
    }
    try (Served served = Served.in(folder.resolve("alone"))) {
      assertThat(served.page("/add").select("footer").text()).endsWith("Nothing here leaves this machine.");
    }
  }

  @Test
  void onePortHasOneAddress() throws Exception {
    try (Served served = guarded()) {
      assertThat(served.server().address())
          .isEqualTo("http://127.0.0.1:" + served.server().port() + "/?token=" + TOKEN);
    }
  }
}
