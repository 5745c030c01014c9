package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.Job;

final class AddingTest {
  private static final String TEXT = """
      The old mill at Tarnbeck burned down on Monday night, the fire service said.

      Nobody was hurt. "We saw the smoke from the bridge," said the miller, Jonas Vettle. The cause is not known yet.
      """;

  @TempDir
  private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder.resolve("library"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void whatIsThereAlreadyIsSaidAndLedTo() throws Exception {
    Map<String, String> form = Map.of("form-token", served.formToken(), "text", TEXT, "title", "Known");
    served.done(served.post("/add/text", form));
    HttpResponse<String> again = served.post("/add/text", form);
    served.done(again);
    String path = again.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    Element job = served.page(path).expectFirst(".job");
    assertThat(job.text()).contains("done; one article known already").doesNotContain("0 ");
    assertThat(served.page(job.select("a").attr("href")).select(".text").text()).contains("Jonas Vettle");
  }

  @Test
  void libraryWithNothingSaysHowToBegin() throws Exception {
    try (Served empty = Served.in(folder.resolve("empty"))) {
      assertThat(empty.page("/").select("main").text()).contains("Nothing here yet").contains("rashomon add");
    }
  }

  @Test
  void pastedTextIsAnArticle() throws Exception {
    HttpResponse<String> response = served.post("/add/text", Map.of("form-token", served.formToken(), "text", TEXT,
        "title", "Mill burns", "outlet", "The Tarnbeck Post", "published", "2031-05-06"));
    Job.Progress job = served.done(response);
    assertThat(job.complaints()).isEmpty();
    assertThat(job.added()).isEqualTo(1);
    assertThat(served.page(served.story("Mill burns")).select(".report h3").eachText()).contains("The Tarnbeck Post");
    assertThat(served.page("/add?job=" + job.number()).select(".job").text()).contains("one article added");
  }

  @Test
  void pastedTextWithoutWordsIsRefused() throws Exception {
    String token = served.formToken();
    assertThat(served.post("/add/text", Map.of("form-token", token, "text", " \n")).statusCode()).isEqualTo(400);
    assertThat(served.post("/add/text", Map.of("form-token", token, "text", TEXT, "url", "javascript:alert(1)"))
        .statusCode()).isEqualTo(400);
    assertThat(served.post("/add/text", Map.of("form-token", token, "text", TEXT, "published", "yesterday"))
        .statusCode()).isEqualTo(400);
  }

  @Test
  void uploadedFilesAreArticlesAndAreNotKept() throws Exception {
    Instant before = Instant.now().minusSeconds(1);
    Job.Progress job = served.done(served.upload(Map.of("mill.txt", "Mill burns\n\n" + TEXT)));
    assertThat(job.added()).isEqualTo(1);
    assertThat(served.page("/article?id=mill.txt").select(".origin").text()).isEqualTo("sent: mill.txt");
    assertThat(uploads(before)).isEmpty();
  }

  private static List<Path> uploads(Instant since) throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("rashomon-upload-"))
          .filter(path -> path.toFile().lastModified() >= since.toEpochMilli())
          .filter(path -> Files.exists(path.resolve("0/mill.txt"))).toList();
    }
  }

  @Test
  void nameOfAFileNamesNoPlaceOfThisMachine() {
    assertThat(Uploads.name("../../etc/passwd")).isEqualTo("passwd");
    assertThat(Uploads.name("C:\\news\\a.html")).isEqualTo("a.html");
    assertThat(Uploads.name("..")).isEqualTo("file");
    assertThat(Uploads.name(".hidden.txt")).isEqualTo("hidden.txt");
    assertThat(Uploads.name("a\nb\u0000<c>.txt")).isEqualTo("a_b__c_.txt");
    assertThat(Uploads.name("long".repeat(100) + ".warc.gz")).hasSize(120).endsWith(".warc.gz");
    assertThat(Uploads.name("über uns.html")).isEqualTo("über uns.html");
  }

  @Test
  void uploadWithoutAFileIsRefused() throws Exception {
    assertThat(served.upload(Map.of("empty.txt", "")).statusCode()).isEqualTo(400);
  }

  @Test
  void tooManyFilesAreRefused() throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i <= Uploads.MOST_FILES; i++) {
      files.put("file-" + i + ".txt", "text");
    }
    assertThat(served.upload(files).statusCode()).isEqualTo(413);
  }

  @Test
  void formThatIsTooLargeIsRefused() throws Exception {
    String form = "form-token=" + served.formToken() + "&text=" + "x".repeat(9 << 20);
    assertThat(served.send("/add/text", BodyPublishers.ofString(form), "application/x-www-form-urlencoded")
        .statusCode()).isEqualTo(413);
  }

  @Test
  void fileThatIsTooLargeIsRefused() throws Exception {
    assertThat(served.upload(Map.of("large.txt", "x".repeat((int) Uploads.MOST_BYTES + 1))).statusCode())
        .isEqualTo(413);
  }

  @Test
  void archiveIsReadByItsContentAndNotUnpackedByName() throws Exception {
    Job.Progress job = served.done(served.upload(Map.of("bomb.zip", "PK\u0003\u0004 and no more")));
    assertThat(job.added()).isZero();
    assertThat(job.rejected()).isEqualTo(1);
  }

  @Test
  void entitiesOfAFeedAreNotExpanded() throws Exception {
    String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
        + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&b;&f;</title><description>" + TEXT
        + "&b;&f;</description></item></channel></rss>";
    served.done(served.upload(Map.of("feed.xml", bomb)));
    assertThat(served.page("/").text()).doesNotContain("root:").doesNotContain("aaaaaaaaaa");
  }

  @Test
  void addressOfThisMachineIsNotFetched() throws Exception {
    for (String url : new String[]{"http://127.0.0.1:" + served.server().port() + "/health", "http://localhost/",
      "http://[::1]/", "http://10.0.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest/",
      "http://0.0.0.0/", "http://[fd00::1]/", "http://100.64.0.1/", "http://2130706433/"}) {
      Job.Progress job = served.done(served.post("/add/url", Map.of("form-token", served.formToken(), "url", url)));
      assertThat(job.rejected()).as(url).isEqualTo(1);
      assertThat(job.added()).isZero();
    }
  }

  @Test
  void pathIsNoAddress() throws Exception {
    for (String path : new String[]{"/etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "-",
      "ftp://x.example/"}) {
      assertThat(served.post("/add/url", Map.of("form-token", served.formToken(), "url", path)).statusCode())
          .as(path).isEqualTo(400);
    }
  }

  @Test
  void libraryThatAnotherProgramWritesIsReadAndNotWritten() throws Exception {
    served.done(served.post("/add/text", Map.of("form-token", served.formToken(), "text", TEXT)));
    try (Served second = Served.in(folder.resolve("library"))) {
      Job.Progress job = second.done(
          second.post("/add/text", Map.of("form-token", second.formToken(), "text", TEXT + " More.")));
      assertThat(job.state()).isEqualTo(Job.State.FAILED);
      assertThat(job.failure().orElseThrow()).contains("another program");
      assertThat(second.page("/add").select("main").text()).contains("another program");
      assertThat(second.get("/people").statusCode()).isEqualTo(200);
    }
  }
}
