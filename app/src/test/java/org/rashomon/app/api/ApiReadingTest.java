package org.rashomon.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.export.Site;

final class ApiReadingTest {
  private static final String STORIES = "/api/v1/stories";
  private static final String FERRY = STORIES + "/story-baltic-morning~2Ehtml";
  private static final String ANNOTATIONS = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

  @TempDir
  private static Path folder = Path.of("");

  private static Optional<Served> served = Optional.empty();

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = Optional.of(Served.reading(folder, "ferry", "port"));
  }

  @AfterAll
  static void close() throws IOException {
    assertThat(served.map(Served::defects).orElse(List.of())).isEmpty();
    api().close();
  }

  private static Served api() {
    return served.orElseThrow();
  }

  private static void assertProblem(HttpResponse<String> response, int status, String said) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Served.header(response, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = Served.json(response);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    assertThat(problem.path("title").asText()).isNotEmpty();
    assertThat(problem.path("detail").asText()).contains(said);
    assertThat(problem.path("instance").asText()).startsWith("/api/");
  }

  @Test
  void storiesAreListedWithTheirAddresses() {
    JsonNode list = api().json(STORIES);
    assertThat(list.path("total").asInt()).isEqualTo(2);
    assertThat(list.path("items")).hasSize(2).allSatisfy(story -> {
      assertThat(story.path("href").asText()).isEqualTo(Served.SITE.api("stories", story.path("id").asText())
          .toString());
      assertThat(story.path("changed").asText()).endsWith("Z");
      assertThat(story.path("independent").asInt()).isEqualTo(6);
    });
  }

  @Test
  void aListComesInPartsWithLinksToThoseAround() {
    HttpResponse<String> first = api().get(STORIES + "?limit=1");
    assertThat(Served.json(first).path("items")).hasSize(1);
    assertThat(Served.header(first, "Link")).contains("<?offset=1&limit=1>; rel=\"next\"", "rel=\"last\"")
        .doesNotContain("rel=\"prev\"");
    HttpResponse<String> second = api().get(STORIES + "?limit=1&offset=1");
    assertThat(Served.json(second).path("items").path(0).path("id"))
        .isNotEqualTo(Served.json(first).path("items").path(0).path("id"));
    assertThat(Served.header(second, "Link")).contains("<?offset=0&limit=1>; rel=\"prev\"")
        .doesNotContain("rel=\"next\"");
  }

  @Test
  void linksKeepTheRestOfTheQuestion() {
    assertThat(Served.header(api().get("/api/v1/findings?kind=detail&limit=2"), "Link"))
        .contains("<?kind=detail&offset=2&limit=2>; rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=500", "limit=x", "offset=-1", "offset=99999999", "limit="})
  void aPartThatIsNoneIsRefused(String query) {
    assertProblem(api().get(STORIES + "?" + query), 400, query.substring(0, 5));
  }

  @Test
  void aStoryIsTheDossierAsItIsToldOnTheCommandLine() throws IOException {
    HttpResponse<String> response = api().get(FERRY);
    assertThat(Served.header(response, "Content-Type")).isEqualTo("application/json");
    ToldDossier dossier = ToldDossier.parse(response.body().getBytes(StandardCharsets.UTF_8));
    assertThat(Served.json(response).path("schema").asText()).isEqualTo("rashomon/1");
    assertThat(dossier.stories()).singleElement()
        .satisfies(story -> assertThat(story.id()).isEqualTo("story-baltic-morning.html"));
    assertThat(dossier.articles()).hasSize(7);
  }

  @Test
  void aStoryMayAlsoBeNamedPlainly() {
    assertThat(api().get(STORIES + "/story-baltic-morning.html").body()).isEqualTo(api().get(FERRY).body());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "application/json|application/json",
    "*/*|application/json",
    "text/html, */*;q=0.1|application/json",
    "application/ld+json|application/ld+json",
    "application/json;q=0.5, application/ld+json|application/ld+json",
    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"|application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""
  })
  void aClientGetsTheFormatItWants(String accept, String type) {
    HttpResponse<String> response = api().get(FERRY, "Accept", accept);
    assertThat(Served.header(response, "Content-Type")).isEqualTo(type);
    assertThat(Served.header(response, "Vary")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "image/*", "application/json;q=0"})
  void aFormatThatIsNotThereIsRefusedWithThoseThatAre(String accept) {
    assertProblem(api().get(FERRY, "Accept", accept), 406, ANNOTATIONS);
  }

  @ParameterizedTest
  @CsvSource({".json,\"rashomon/1\"", ".jsonld,https://schema.org", ".annotations,AnnotationCollection",
    "/quotations.csv,speaker_mention", "/findings.csv,explanation",
    "/quotations.json,decidedBy", "/findings.json,appeared"})
  void aSuffixNamesTheFormatToo(String suffix, String content) {
    HttpResponse<String> response = api().get(FERRY + suffix, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body().contains(content)).isTrue();
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    for (String path : List.of(FERRY, FERRY + ".jsonld", FERRY + "/quotations.csv", STORIES, "/api/openapi.yaml")) {
      String tag = Served.header(api().get(path), "ETag");
      assertThat(tag).startsWith("\"").endsWith("\"");
      HttpResponse<String> again = api().get(path, "If-None-Match", "\"other\", W/" + tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(Served.header(again, "ETag")).isEqualTo(tag);
      assertThat(api().get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void everyFormatHasATagOfItsOwn() {
    assertThat(Stream.of("", ".jsonld", ".annotations", "/quotations", "/quotations.csv", "/findings", "/findings.csv")
        .map(suffix -> Served.header(api().get(FERRY + suffix), "ETag"))).doesNotHaveDuplicates();
    assertThat(Served.header(api().get(FERRY, "Accept-Encoding", "gzip"), "ETag"))
        .isNotEqualTo(Served.header(api().get(FERRY), "ETag"));
  }

  @Test
  void theHeadIsThatOfTheWhole() {
    HttpResponse<String> head = api().send("HEAD", FERRY, BodyPublishers.noBody());
    HttpResponse<String> whole = api().get(FERRY);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Content-Type", "Vary")) {
      assertThat(Served.header(head, name)).as(name).isNotEmpty().isEqualTo(Served.header(whole, name));
    }
    assertThat(api().send("HEAD", STORIES + "/nothing", BodyPublishers.noBody()).statusCode()).isEqualTo(404);
  }

  @Test
  void theTextOfAnArticleIsWhatPlacesAreCountedIn() {
    JsonNode finding = api().json(FERRY + "/findings").path(0);
    JsonNode place = finding.path("evidence").path(0);
    String text = api().get(Served.SITE.text(place.path("article").asText()).getPath()).body();
    String dossier = api().get(FERRY).body();
    int start = text.offsetByCodePoints(0, place.path("start").asInt());
    assertThat(dossier).contains(text.substring(start, text.offsetByCodePoints(0, place.path("end").asInt()))
        .replace("\"", "\\\""));
  }

  @Test
  void anArticleWhoseIdIsAnAddressIsFound() {
    String id = "https://quaysideradio.example/n/5512";
    JsonNode article = api().json(Served.SITE.api("articles", id).getPath());
    assertThat(article.path("id").asText()).isEqualTo(id);
    assertThat(article.path("decidedBy").isObject()).isTrue();
    assertThat(api().json("/api/v1/articles?outlet=Quayside%20Radio").path("items")).hasSize(1);
  }

  @Test
  void aPersonsQuotationsAreListedAndFed() throws FeedException {
    JsonNode person = api().json("/api/v1/persons").path("items").valueStream()
        .filter(one -> one.path("name").asText().equals("Ines Okoro")).findFirst().orElseThrow();
    String path = "/api/v1/persons/" + Site.encoded(person.path("key").asText()) + "/quotations";
    assertThat(api().json(path).path("total").asInt()).isEqualTo(person.path("quotations").asInt());
    assertThat(new SyndFeedInput().build(new StringReader(api().get(path, "Accept", "application/atom+xml").body()))
        .getEntries()).hasSize(person.path("quotations").asInt());
  }

  @Test
  void storiesAreFed() throws FeedException {
    assertThat(new SyndFeedInput().build(new StringReader(api().get(STORIES + ".atom").body())).getEntries())
        .hasSize(2).allMatch(entry -> entry.getUri().startsWith("tag:desk.example,2026:story/"));
  }

  @Test
  void outletsAreListedWithWhatTheyDid() {
    assertThat(api().json("/api/v1/outlets").path("items")).hasSizeGreaterThan(5);
    assertThat(api().json("/api/v1/outlets/Skerry%20Herald").path("articles").asInt()).isEqualTo(2);
    assertThat(api().json("/api/v1/outlets/Skerry~20Herald/deeds?kind=copied").path("items")).isNotEmpty();
    assertProblem(api().get("/api/v1/outlets/Skerry~20Herald/deeds?kind=stolen"), 400, "left-out");
  }

  @Test
  void findingsOfAKindAreListed() {
    assertThat(api().json("/api/v1/findings?kind=overtaken").path("items")).isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.path("kind").asText()).isEqualTo("overtaken"));
    assertProblem(api().get("/api/v1/findings?kind=quarrel"), 400, "conflict");
  }

  @Test
  void theHistoryOfAStoryIsListed() {
    assertThat(api().json(FERRY + "/history?limit=3").path("items")).hasSize(3)
        .allSatisfy(event -> assertThat(event.path("event").asText()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({"json,application/json", "md,text/markdown;charset=utf-8", "html,text/html;charset=utf-8",
    "atom,application/atom+xml"})
  void theDigestComesInEveryFormat(String suffix, String type) {
    HttpResponse<String> response = api().get("/api/v1/digest." + suffix + "?since=2%20days%20ago");
    assertThat(Served.header(response, "Content-Type")).isEqualTo(type);
    assertThat(response.body()).contains("Norway ferry hits reef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "md", "html", "atom"})
  void theDigestIsSentOnceWhileNothingChanges(String suffix) throws InterruptedException {
    String path = "/api/v1/digest." + suffix + "?since=2001-01-01T00:00:00Z";
    String tag = Served.header(api().get(path), "ETag");
    Thread.sleep(20);
    assertThat(api().get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    assertProblem(api().get("/api/v1/digest?since=soon"), 400, "\"soon\"");
  }

  @Test
  void whatIsLookedForIsFoundWithFacets() {
    JsonNode results = api().json("/api/v1/search?q=night%20shifts%20kind:conflict&limit=1");
    assertThat(results.path("total").asInt()).isPositive();
    assertThat(results.path("hits")).hasSize(1);
    assertThat(results.path("facets").path("kind").path(0).path("value").asText()).isEqualTo("conflict");
    assertThat(Served.header(api().get("/api/v1/search?q=ferry&limit=1"), "Link"))
        .contains("<?q=ferry&offset=1&limit=1>; rel=\"next\"");
    assertThat(api().json("/api/v1/search?q=zyzzyva&limit=1&offset=999").path("hits")).isEmpty();
  }

  @Test
  void aQuestionIsAnsweredOrNot() {
    assertThat(api().json("/api/v1/ask?q=How%20many%20people%20were%20aboard%20the%20ferry%3F").path("answer").asText())
        .isIn("sentences", "differ");
    assertThat(api().json("/api/v1/ask?q=Who%20painted%20the%20Mona%20Lisa%3F").path("answer").asText())
        .isEqualTo("none");
    assertProblem(api().get("/api/v1/ask?q=%20"), 400, "q says");
    assertProblem(api().get("/api/v1/search"), 400, "q says");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/stories/none", "/api/v1/stories/none.jsonld", "/api/v1/articles/none",
    "/api/v1/articles/none/text", "/api/v1/persons/none", "/api/v1/outlets/none", "/api/v1/stories/none/history",
    "/api/v1/none", "/api/v1/stories/a/b/c", "/api/v2/stories"})
  void whatIsNotThereIsSaidNotToBe(String path) {
    assertProblem(api().get(path), 404, "There is no");
  }

  @Test
  void theWrongMethodIsRefusedWithTheRightOnes() {
    HttpResponse<String> response = api().send("DELETE", FERRY, BodyPublishers.noBody());
    assertProblem(response, 405, "GET, HEAD, OPTIONS");
    assertThat(Served.header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void whatCanBeAskedIsSaidByOptions() {
    HttpResponse<String> response = api().send("OPTIONS", "/api/v1/corrections", BodyPublishers.noBody());
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(Served.header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    assertProblem(api().send("OPTIONS", "/api/v1/nothing", BodyPublishers.noBody()), 404, "nothing at this address");
  }

  @Test
  void whoOnlyReadsTakesNothing() {
    assertProblem(api().post("/api/v1/articles", "text/plain", "Words."), 503, "only reads");
    assertProblem(api().post("/api/v1/corrections", "application/json", "{}"), 503, "only reads");
  }
}
