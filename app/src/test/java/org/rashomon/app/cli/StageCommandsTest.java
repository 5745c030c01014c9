package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class StageCommandsTest {
  private static final String FERRY = Cli.EXAMPLES.resolve("ferry").toString();
  private static List<JsonNode> extracted = List.of();
  private static List<JsonNode> articles = List.of();

  @BeforeAll
  static void extract() {
    extracted = Cli.run("extract", FERRY).lines();
    articles = extracted.stream().filter(line -> line.has("text")).toList();
  }

  private static Set<String> fields(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> ids(List<JsonNode> lines, String field) {
    return lines.stream().map(line -> line.path(field).asText()).toList();
  }

  private static List<JsonNode> run(String command) {
    Cli.Result result = Cli.run(command, FERRY);
    assertThat(result.status()).isZero();
    return result.lines();
  }

  @Test
  void extractPrintsEveryFieldOfEveryArticle() {
    assertThat(articles).hasSizeGreaterThanOrEqualTo(5).allSatisfy(article -> assertThat(fields(article)).contains(
        "id", "origin", "url", "outlet", "title", "byline", "published", "updated", "language", "text", "furniture"));
  }

  @Test
  void extractPrintsWhyADocumentIsLeftOut() {
    JsonNode line = Cli.runOn("{\"text\":\"Too short.\"}\n", "extract", "-").lines().get(0);
    assertThat(line.path("rejected").asText()).isEqualTo("too-short");
    assertThat(fields(line)).contains("origin", "rejected", "detail");
  }

  @Test
  void furnitureStandsWhereItSays() {
    Spans.in(articles).check(articles);
  }

  @Test
  void quotesPrintsALineAnArticleAndEverySpanStands() {
    List<JsonNode> lines = run("quotes");
    assertThat(ids(lines, "article")).isEqualTo(ids(articles, "id"));
    assertThat(Spans.in(articles).check(lines)).isGreaterThan(10);
    assertThat(lines).anySatisfy(line -> assertThat(fields(line.path("quotations").path(0)))
        .contains("id", "form", "kind", "content", "cue", "speaker", "decidedBy", "confidence"));
  }

  @Test
  void timesPrintsALineAnArticleAndEverySpanStands() {
    List<JsonNode> lines = run("times");
    assertThat(ids(lines, "article")).isEqualTo(ids(articles, "id"));
    assertThat(Spans.in(articles).check(lines)).isGreaterThan(10);
    assertThat(lines).anySatisfy(
        line -> assertThat(fields(line.path("times").path(0))).contains("start", "end", "exact", "type", "value"));
  }

  @Test
  void groupPrintsALineAnArticle() {
    List<JsonNode> lines = run("group");
    assertThat(ids(lines, "article")).containsExactlyInAnyOrderElementsOf(ids(articles, "id"));
    assertThat(ids(lines, "story")).doesNotContain("");
  }

  @Test
  void spansCountCodePointsWhereCharactersLieBeyondTheBasicPlane() {
    String text = "\uD83D\uDEA2 \uD83D\uDEA2 The ferry left at dawn. ".repeat(8)
        + "\"Nobody was on the bridge,\" said Mara Lindqvist, the harbour master of Tarn, on Monday.";
    String line = "{\"id\":\"a\",\"published\":\"2031-05-06\",\"text\":\"" + text.replace("\"", "\\\"") + "\"}";
    List<JsonNode> article = Cli.runOn(line, "extract", "-").lines();
    assertThat(Spans.in(article).check(Cli.runOn(line, "quotes", "-").lines())).isPositive();
    assertThat(Spans.in(article).check(Cli.runOn(line, "times", "-").lines())).isPositive();
  }

  @Test
  void whatExtractPrintsCanBeReadAgain() {
    String printed = Cli.run("extract", FERRY).out();
    assertThat(ids(Cli.runOn(printed, "extract", "-").lines(), "id")).containsAll(ids(articles, "id"));
  }

  @Test
  void theIdOfAFileIsItsPathWithinTheFolderGiven() {
    String file = Path.of(FERRY, "northern-evening-post.txt").toString();
    assertThat(ids(articles, "id")).contains("northern-evening-post.txt");
    assertThat(ids(Cli.run("extract", file).lines(), "id")).containsExactly("northern-evening-post.txt");
  }
}
