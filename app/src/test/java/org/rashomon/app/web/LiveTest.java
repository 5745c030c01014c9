package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
final class LiveTest {
  @TempDir
  private Path folder;

  @Test
  void openPageIsToldOfNewReportsAndSwapsThemIn() throws Exception {
    try (Served served = Served.in(folder); HttpClient client = Served.newcomer()) {
      served.add(Served.FERRY.resolve("coastal-wire.jsonl"), Served.FERRY.resolve("fjord-courier.html"));
      Document page = served.page(served.page("/").expectFirst("main h2 a").attr("href"));
      String live = page.expectFirst("#story").attr("sse-connect");
      HttpResponse<InputStream> stream = client.send(
          HttpRequest.newBuilder(served.uri(live)).header("Accept", "text/event-stream").build(),
          HttpResponse.BodyHandlers.ofInputStream());
      assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
      served.add(Served.FERRY.resolve("baltic-morning.html"));
      String notice = data(stream.body());
      assertThat(notice).contains("1 new report.").contains("hx-select=\"#story\"");
      String href = org.jsoup.Jsoup.parse(notice).select("a").attr("href");
      assertThat(served.page(href).select(".report[data-new] h3").eachText()).containsExactly("Baltic Morning");
      client.shutdownNow();
    }
  }

  /** The data of the first event; comments, which keep the line open, are passed over. */
  private static String data(InputStream stream) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    StringBuilder data = new StringBuilder();
    String line = lines.readLine();
    while (line != null && !(line.isEmpty() && !data.isEmpty())) {
      if (line.startsWith("data:")) {
        data.append(line.substring(5).strip());
      }
      line = lines.readLine();
    }
    return data.toString();
  }
}
