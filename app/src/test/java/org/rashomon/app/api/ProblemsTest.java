package org.rashomon.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
  private final List<Exception> defects = new ArrayList<>();

  private HttpResponse<String> answer(Exception thrown) throws IOException, InterruptedException {
    Javalin server = Javalin.create(config -> config.routes.get("/", new Problems(defects::add).answered(request -> {
      throw thrown;
    }))).start("127.0.0.1", 0);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/")).build(),
          BodyHandlers.ofString());
    } finally {
      server.stop();
    }
  }

  @Test
  void aDefectIsToldToTheServerAndNotToTheClient() throws IOException, InterruptedException {
    Exception defect = new IllegalStateException("/home/desk/secret");
    HttpResponse<String> response = answer(defect);
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).contains("\"status\":500").doesNotContain("secret");
    assertThat(defects).containsExactly(defect);
  }

  @Test
  void aProgramThatIsAboutToEndSaysSo() throws IOException, InterruptedException {
    assertThat(answer(new InterruptedException()).statusCode()).isEqualTo(503);
    assertThat(defects).isEmpty();
  }
}
