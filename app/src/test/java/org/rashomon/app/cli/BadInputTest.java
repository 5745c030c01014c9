package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input never stops a run: it is listed with its reason, and the good article beside it is told. */
final class BadInputTest {
  private static final String ARTICLE = """
      Bridge at Velden closed after crack is found

      The road bridge at Velden was closed to all traffic on Tuesday after engineers found a crack in one of its piers,
      the town council said. About 4,000 cars use it every day.

      "We will not open it before every pier has been looked at," said Ida Brandt, the town's chief engineer.

      Drivers must use the bridge at Osterau, 12 kilometres upstream, until further notice. The council will meet on
      Thursday to decide about a ferry.
      """;

  private static final int NESTED = 100_000;
  private static final int LONG_LINE = 50 << 20;

  @TempDir
  private Path temporary = Path.of("");

  private Path reports = Path.of("");

  @BeforeEach
  void aFolderWithOneGoodArticle() throws IOException {
    reports = Files.createDirectory(temporary.resolve("reports"));
    Files.writeString(reports.resolve("good.txt"), ARTICLE);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(reports.resolve(name), content);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(reports.resolve(name), content);
  }

  /** Tells the folder, sees that the good article is told, and hands out what was rejected. */
  private List<JsonNode> rejected() {
    Cli.Result result = Cli.run("tell", reports.toString(), "--format", "json");
    assertThat(result.status()).as(result.err()).isZero();
    JsonNode dossier = result.json();
    assertThat(dossier.path("articles").valueStream()).anyMatch(one -> one.path("id").asText().equals("good.txt"));
    List<JsonNode> rejected = dossier.path("rejected").valueStream().toList();
    rejected.forEach(one -> assertThat(result.err()).contains(one.path("origin").asText()));
    return rejected;
  }

  private void assertRejected(String name, String... reasons) {
    assertThat(rejected()).singleElement().satisfies(one -> {
      assertThat(one.path("origin").asText()).contains(name);
      assertThat(one.path("rejected").asText()).isIn((Object[]) reasons);
      assertThat(one.path("detail").asText()).isNotEmpty();
    });
  }

  private void assertNothingRead(Path path) {
    for (String command : List.of("tell", "extract", "quotes", "times", "group")) {
      assertThat(Cli.run(command, path.toString()).status()).as(command).isEqualTo(3);
    }
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] firstHalf(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static String warc(String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://velden-echo.example/bridge\r\n"
        + "WARC-Date: 2031-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:5b0e2a52-0c4e-4c0e-9d7e-1f7a3a3c0001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title
        + "</h1>" + body + "</article></body></html>";
  }

  private static String paragraphs() {
    return "<p>" + ARTICLE.strip().replace("\n\n", "</p><p>") + "</p>";
  }

  @Test
  void anEmptyFolderIsNothingRead() throws IOException {
    assertNothingRead(Files.createDirectory(temporary.resolve("empty")));
  }

  @Test
  void aFolderOfRubbishAloneIsNothingRead() throws IOException {
    Path rubbish = Files.createDirectory(temporary.resolve("rubbish"));
    Files.write(rubbish.resolve("noise.txt"), noise(5000));
    assertNothingRead(rubbish);
    assertThat(Cli.run("tell", rubbish.toString()).err()).contains("noise.txt", "not one article could be read");
  }

  @Test
  void nothingReadLeavesAnOlderDossierAsItWas() throws IOException {
    Path older = Files.createDirectory(temporary.resolve("older"));
    Files.writeString(older.resolve("dossier.json"), "older");
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    assertThat(Cli.run("tell", empty.toString(), "-o", older.toString()).status()).isEqualTo(3);
    assertThat(older.resolve("dossier.json")).hasContent("older");
  }

  @Test
  void aBinaryFileNamedTxtIsRejected() throws IOException {
    write("noise.txt", noise(5000));
    assertRejected("noise.txt", "unreadable", "broken-encoding");
  }

  @Test
  void aTruncatedGzipIsRejected() throws IOException {
    write("cut.txt.gz", firstHalf(gzip(ARTICLE.getBytes(StandardCharsets.UTF_8))));
    assertThat(rejected()).anySatisfy(one -> {
      assertThat(one.path("origin").asText()).contains("cut.txt.gz");
      assertThat(one.path("rejected").asText()).isEqualTo("broken-archive");
    });
  }

  @Test
  void aTruncatedArchiveLosesOnlyItsLastRecord() throws IOException {
    String whole = warc(page("Bridge at Velden closed", paragraphs()));
    write("cut.warc", (whole + whole.substring(0, whole.length() / 2)).getBytes(StandardCharsets.UTF_8));
    assertRejected("cut.warc", "broken-archive");
  }

  @Test
  void aPageOfAHundredThousandNestedElementsDoesNoHarm() throws IOException {
    write("deep.html", page("Deep", "<div>".repeat(NESTED) + "<p>Down here.</p>" + "</div>".repeat(NESTED)));
    assertThat(rejected()).allSatisfy(one -> assertThat(one.path("detail").asText()).doesNotContain("defect"));
  }

  @Test
  void aLineOfFiftyMegabytesDoesNoHarm() throws IOException {
    try (Writer out = Files.newBufferedWriter(reports.resolve("long.txt"))) {
      for (int written = 0; written < LONG_LINE; written += 10) {
        out.write("long line ");
      }
    }
    assertRejected("long.txt", "too-large");
  }

  @Test
  void aJsonLineOfFiftyMegabytesDoesNoHarm() throws IOException {
    try (Writer out = Files.newBufferedWriter(reports.resolve("long.jsonl"))) {
      out.write("{\"text\":\"");
      for (int written = 0; written < LONG_LINE; written += 10) {
        out.write("long line ");
      }
      out.write("\"}\n");
    }
    assertRejected("long.jsonl", "too-large");
  }

  @Test
  void anExternalEntityIsNotFetched() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "The hidden word is Xyzzyva. ".repeat(20));
    write("feed.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
        + "<rss version=\"2.0\"><channel><title>Velden Echo</title><item><title>Bridge</title><description>"
        + ARTICLE.replace("\"", "&quot;") + " &x;</description></item></channel></rss>");
    assertThat(Cli.run("tell", reports.toString(), "--format", "json").out()).doesNotContain("Xyzzyva");
    rejected();
  }

  @Test
  void anArticleInChineseIsRejectedByItsLanguage() throws IOException {
    write("chinese.txt", "费尔登大桥周二因桥墩出现裂缝而对所有车辆关闭,市议会表示。每天约有四千辆汽车使用这座桥。\n\n".repeat(12));
    assertRejected("chinese.txt", "unsupported-language");
  }

  @Test
  void twoFilesWithTheSameBytesAreTwoArticlesAndOneReport() throws IOException {
    write("same.txt", ARTICLE);
    JsonNode dossier = Cli.run("tell", reports.toString(), "--format", "json").json();
    assertThat(dossier.path("articles")).hasSize(2);
    assertThat(dossier.path("stories").valueStream()).singleElement()
        .satisfies(story -> assertThat(story.path("independentReports").asInt()).isEqualTo(1));
  }

  @Test
  void halfACharacterDoesNoHarm() throws IOException {
    write("half.jsonl", "{\"id\":\"half \\ud800\",\"title\":\"Bridge \\udc00\",\"text\":\""
        + ARTICLE.replace("\"", "\\\"").replace("\n", "\\n") + " \\ud83d\"}\n");
    Path out = temporary.resolve("out");
    assertThat(Cli.run("tell", reports.toString(), "-o", out.toString()).status()).isZero();
    assertThat(Cli.run("verify", out.resolve("dossier.json").toString()).out()).isEmpty();
  }

  @Test
  void twoArticlesOfOneIdAreNotMixedUp() throws IOException {
    String line = "{\"id\":\"one\",\"text\":\"" + ARTICLE.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    write("twice.jsonl", line + line);
    assertRejected("twice.jsonl:2", "duplicate-id");
  }

  @Test
  void aBrokenLineCostsOnlyItself() throws IOException {
    write("broken.jsonl", "{\"id\": \n");
    assertRejected("broken.jsonl", "malformed", "unreadable");
  }
}
