package org.rashomon.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;

final class ApiWritingTest {
  private static final String ARTICLES = "/api/v1/articles";
  private static final String CORRECTIONS = "/api/v1/corrections";
  private static final String TEXT = """
      Lighthouse keeper finds message in a bottle

      The keeper of the Orrin lighthouse, Hanna Brask, found a bottle with a letter from 1911 on Monday. The bottle lay
      under the eastern steps, where the last storm had washed the gravel away. "I thought it was rubbish," said Brask.
      The letter was written by a sailor named Tore Lind, who asked the finder to write to his sister in Vesterhavn.
      The museum in Vesterhavn will show the letter in spring. It has twelve letters of the same ship in its cellar.
      """;

  @TempDir
  private static Path folder = Path.of("");

  private static Optional<Served> served = Optional.empty();

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = Optional.of(Served.writing(folder, ApiWritingTest::fetch));
  }

  @AfterAll
  static void close() throws IOException {
    assertThat(api().defects()).isEmpty();
    api().close();
  }

  private static Served api() {
    return served.orElseThrow();
  }

  private static Stream<RawDocument> fetch(URI address) throws IOException {
    if (address.getHost().equals("down.example")) {
      throw new IOException("nobody answers");
    }
    String page = "<html><head><title>Bridge of Solna opens</title></head><body><article><h1>Bridge of Solna opens</h1>"
        + "<p>The new bridge of Solna opened on Friday after four years, the mayor, Pia Holm, said.</p>"
        + "<p>It has two lanes and a path for bicycles, and it cost less than the council had expected of it.</p>"
        + "<p>The old bridge, which is closed since autumn, will be taken down in May, the town's engineer said. "
        + "Nobody was hurt in the works, he said, though a crane fell into the river in the second winter.</p>"
        + "</article></body></html>";
    return Stream.of(new RawDocument(address.toString(), new Origin.File(address.toString()),
        RawDocument.Given.at(Optional.of(address.toString())), RawDocument.Html.of(page)));
  }

  private static void assertRefused(HttpResponse<String> response, int status, String said) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Served.header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Served.json(response).path("detail").asText()).contains(said);
  }

  @Test
  void aTextIsAddedOnceAndKnownFromThenOn() {
    HttpResponse<String> first = api().post(ARTICLES + "?url=https://orrin.example/bottle", "text/plain", TEXT);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(Served.json(first).path("added")).hasSize(1);
    String location = URI.create(Served.header(first, "Location")).getPath();
    assertThat(api().json(location).path("url").asText()).isEqualTo("https://orrin.example/bottle");
    HttpResponse<String> again = api().post(ARTICLES + "?url=https://orrin.example/bottle", "text/plain", TEXT);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(Served.json(again).path("known")).isEqualTo(Served.json(first).path("added"));
  }

  @Test
  void aTextWithoutAnAddressIsKnownByItsWords() {
    String text = TEXT.replace("Orrin", "Arven");
    JsonNode first = Served.json(api().post(ARTICLES, "text/plain;charset=utf-8", text));
    assertThat(first.path("added").path(0).asText()).startsWith("sent-");
    assertThat(Served.json(api().post(ARTICLES, "text/plain", text)).path("known")).isEqualTo(first.path("added"));
  }

  @Test
  void addressesAreFetched() {
    JsonNode outcome = Served.json(api().post(ARTICLES, "text/uri-list",
        "# from the mail\r\nhttps://solna.example/bridge\r\n"));
    assertThat(outcome.path("added").valueStream().map(JsonNode::asText))
        .containsExactly("https://solna.example/bridge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "file:///etc/passwd", "no address", "https:///path"})
  void whatIsNoAddressIsNotFetched(String list) {
    assertRefused(api().post(ARTICLES, "text/uri-list", list), 400, "address");
  }

  @Test
  void linesOfJsonAreAddedAndTheRestIsSaidToBeLeftOut() {
    String lines = "{\"id\": \"one\", \"outlet\": \"Tide\", \"text\": \"" + TEXT.replace("\"", "'").replace("\n", " ")
        + "\"}\n{\"id\": \"two\", \"text\": \"Short.\"}\n{\"id\": \n";
    JsonNode outcome = Served.json(api().post(ARTICLES, "application/x-ndjson", lines));
    assertThat(outcome.path("added").valueStream().map(JsonNode::asText)).containsExactly("one");
    assertThat(outcome.path("rejected")).hasSize(2)
        .allSatisfy(one -> assertThat(one.path("rejected").asText()).isNotEmpty());
  }

  @Test
  void aTypeThatCanNotBeReadIsRefused() {
    assertRefused(api().post(ARTICLES, "image/png", "x"), 415, "text/html");
    assertRefused(api().post(CORRECTIONS, "text/plain", "x"), 415, "application/json");
    assertRefused(api().post(ARTICLES, "text/plain;charset=klingon", "x"), 415, "klingon");
  }

  @Test
  void moreThanTheLimitIsRefusedWhetherAnnouncedOrNot() {
    byte[] large = new byte[Body.MOST_BYTES + 1];
    assertRefused(api().send("POST", ARTICLES, BodyPublishers.ofByteArray(large), "Content-Type", "text/html"), 413,
        "bytes");
    assertRefused(api().send("POST", ARTICLES,
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), "Content-Type", "text/html"), 413,
        "bytes");
  }

  @Test
  void anAddressThatIsNotToBeHadIsLeftOutWithTheReason() {
    JsonNode outcome = Served.json(api().post(ARTICLES, "text/uri-list", "https://down.example/"));
    assertThat(outcome.path("rejected")).singleElement()
        .satisfies(one -> assertThat(one.path("detail").asText()).isEqualTo("nobody answers"));
  }

  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text.replace("\"", "'").replace("\n", " ") + "\"}\n";
  }

  private static String story(String article) {
    return api().json(ARTICLES).path("items").valueStream().filter(one -> one.path("id").asText().equals(article))
        .findFirst().orElseThrow().path("story").asText();
  }

  @Test
  void aStoryIsSplitAndTheCorrectionUndone() {
    assertThat(api().post(ARTICLES, "application/x-ndjson", line("first", TEXT.replace("Orrin", "Skarv"))
        + line("second", TEXT.replace("Orrin", "Skarv") + "The steps are closed.")).statusCode()).isEqualTo(201);
    String story = story("first");
    String path = Served.SITE.api("stories", story).getPath();
    String tag = Served.header(api().get(path), "ETag");
    assertThat(story("second")).isEqualTo(story);

    HttpResponse<String> made = api().post(CORRECTIONS, "application/json",
        "{\"kind\": \"split-story\", \"subjects\": [\"second\"]}");
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(story("second")).isNotEqualTo(story);
    assertThat(api().get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);

    String undo = CORRECTIONS + "/" + Served.json(made).path("number").asLong() + "/undo";
    assertThat(Served.json(api().post(undo, "application/json", "")).path("undone").asText()).endsWith("Z");
    assertThat(story("second")).isEqualTo(story);
    assertRefused(api().post(undo, "application/json", ""), 404, "correction");
    assertThat(api().json(CORRECTIONS).path(0).path("kind").asText()).isEqualTo("split-story");
  }

  @Test
  void aFindingIsDismissedByItsMark() throws IOException {
    for (String name : List.of("fjord-courier.html", "baltic-morning.html")) {
      api().post(ARTICLES + "?url=https://" + name + ".example/", "text/html",
          Files.readString(Path.of("../examples/ferry", name)));
    }
    String story = story("https://baltic-morning.html.example/");
    String findings = Served.SITE.api("stories", story, "findings").getPath();
    JsonNode finding = api().json(findings).valueStream()
        .filter(one -> !one.path("kind").asText().equals("sole")).findFirst().orElseThrow();
    HttpResponse<String> made = api().post(CORRECTIONS, "application/json", dismissal(story, finding, "mark"));
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(Served.json(made).path("subjects")).hasSameSizeAs(finding.path("evidence"));
    assertThat(api().json(findings).valueStream().filter(one -> one.path("mark").equals(finding.path("mark"))))
        .singleElement().satisfies(one -> assertThat(one.path("gone").isNull()).isFalse());
    assertRefused(api().post(CORRECTIONS, "application/json", dismissal(story, finding, "mark")), 422, "no finding");
    assertRefused(api().post(CORRECTIONS, "application/json", dismissal(story, finding, "id")), 422, "no finding");
  }

  private static String dismissal(String story, JsonNode finding, String by) {
    return "{\"kind\": \"dismiss-finding\", \"story\": \"" + story + "\", \"subjects\": [\""
        + finding.path(by).asText() + "\"]}";
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{}", "{\"kind\": \"improve\", \"subjects\": [\"a\"]}", "{\"kind\": \"split-story\", \"subjects\": []}",
    "{\"kind\": \"split-story\", \"subjects\": [\"nowhere\"]}",
    "{\"kind\": \"merge-stories\", \"subjects\": [\"a\"]}",
    "{\"kind\": \"merge-stories\", \"subjects\": [\"a\", \"a\"]}",
    "{\"kind\": \"set-speaker\", \"subjects\": [\"a#q0\"]}",
    "{\"kind\": \"set-speaker\", \"subjects\": [\"nowhere#q0\"], \"value\": \"A\"}",
    "{\"kind\": \"dismiss-finding\", \"subjects\": [\"nowhere\"]}",
    "{\"kind\": \"dismiss-finding\", \"subjects\": [\"nowhere 5 3\"]}"
  })
  void aCorrectionThatCouldNotBeCarriedOutIsRefused(String correction) {
    assertRefused(api().post(CORRECTIONS, "application/json", correction), 422, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"kind\": 1, \"subjects\": {}}", "not json"})
  void whatIsNoCorrectionIsRefused(String correction) {
    assertRefused(api().post(CORRECTIONS, "application/json", correction), 400, "correction");
  }
}
