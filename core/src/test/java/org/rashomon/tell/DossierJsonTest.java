package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Dossier;
import org.rashomon.model.Origin;
import org.rashomon.model.Reason;
import org.rashomon.model.Story;
import org.rashomon.testing.AccountBuilder;
import org.rashomon.testing.CopiedStories;
import org.rashomon.testing.MockDossier;

final class DossierJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static String json(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode tree(Dossier dossier) throws IOException {
    return MAPPER.readTree(json(dossier));
  }

  private static List<String> fields(JsonNode node) {
    return node.properties().stream().map(field -> field.getKey()).toList();
  }

  @Test
  void versionsAndAbsentAgenciesAreToldBesideTheLinks() throws IOException {
    JsonNode revised = tree(MockDossier.dossier(List.of(), List.of(CopiedStories.revised()))).at("/stories/0");
    JsonNode version = revised.at("/versions/0");
    assertThat(fields(version)).containsExactly("article", "of", "orderedBy", "decidedBy", "changes");
    assertThat(version.path("orderedBy").asText()).isEqualTo("published");
    assertThat(version.path("changes").findValuesAsText("kind")).containsExactly("changed", "removed", "added");
    assertThat(version.at("/changes/0/from/exact").asText()).startsWith("Twelve");
    assertThat(version.at("/changes/1/to").isNull()).isTrue();
    assertThat(revised.path("independentReports").asInt()).isEqualTo(2);
    JsonNode agency = tree(MockDossier.dossier(List.of(), List.of(CopiedStories.ofTwelve())))
        .at("/stories/0/agencies/0");
    assertThat(agency.path("name").asText()).isEqualTo("AP");
    assertThat(agency.path("articles")).hasSize(3);
  }

  @Test
  void dossierHasEveryFieldOfTheFormat() throws IOException {
    JsonNode dossier = tree(MockDossier.rich());
    assertThat(fields(dossier)).containsExactly("schema", "articles", "rejected", "stories");
    assertThat(dossier.path("schema").asText()).isEqualTo("rashomon/1");
    JsonNode story = dossier.path("stories").path(0);
    assertThat(fields(story)).contains("id", "title", "from", "to", "articles", "independentReports", "lineage",
        "entities", "quotations", "utterances", "findings", "timeline", "summary");
    assertThat(fields(story.path("lineage").path(0))).contains("from", "to", "share", "direction", "passages");
    assertThat(fields(story.path("lineage").path(0).path("passages").path(0))).contains("from", "to", "kind");
    assertThat(fields(story.path("entities").path(0)))
        .contains("id", "kind", "name", "aliases", "description", "mentions");
    assertThat(fields(story.path("findings").path(0)))
        .contains("id", "kind", "aspect", "matter", "readings", "explanation", "decidedBy", "confidence");
    assertThat(fields(story.path("findings").path(0).path("readings").path(0)))
        .contains("says", "voice", "articles", "independent", "evidence");
    assertThat(fields(story.path("timeline").path(0))).contains("date", "precision", "status", "text", "evidence");
    assertThat(fields(story.path("summary").path(0))).contains("text", "evidence");
    assertThat(fields(story.path("utterances").path(0))).contains("id", "speaker", "wordings");
  }

  @Test
  void quotationHasEveryFieldOfTheFormat() throws IOException {
    JsonNode quotation = tree(MockDossier.rich()).path("stories").path(0).path("quotations").path(0);
    assertThat(fields(quotation))
        .contains("id", "form", "kind", "content", "cue", "speaker", "decidedBy", "confidence");
    assertThat(fields(quotation.path("speaker"))).contains("status", "entity", "name", "mention", "recoveredFrom");
  }

  @Test
  void everyExcerptStandsInItsArticleByCodePoints() throws IOException {
    JsonNode dossier = tree(MockDossier.rich());
    List<JsonNode> excerpts = dossier.path("stories").findParents("exact");
    assertThat(excerpts).hasSizeGreaterThan(50);
    for (JsonNode excerpt : excerpts) {
      int[] text = text(dossier, excerpt.path("article").asText()).codePoints().toArray();
      int start = excerpt.path("start").asInt();
      assertThat(new String(text, start, excerpt.path("end").asInt() - start))
          .isEqualTo(excerpt.path("exact").asText());
    }
  }

  private static String text(JsonNode dossier, String article) {
    return StreamSupport.stream(dossier.path("articles").spliterator(), false)
        .filter(one -> one.path("id").asText().equals(article))
        .findFirst().orElseThrow().path("text").asText();
  }

  @Test
  void recoveredSpeakerIsNamedAndSaysWhereFrom() throws IOException {
    JsonNode story = tree(MockDossier.rich()).path("stories").path(0);
    List<JsonNode> recovered = StreamSupport.stream(story.path("quotations").spliterator(), false)
        .map(quotation -> quotation.path("speaker"))
        .filter(speaker -> speaker.path("recoveredFrom").isTextual()).toList();
    assertThat(recovered).hasSize(2).allSatisfy(speaker -> {
      assertThat(speaker.path("status").asText()).isEqualTo("named");
      assertThat(speaker.path("name").isTextual()).isTrue();
    });
  }

  @Test
  void unknownFactsAreNull() throws IOException {
    JsonNode blog = tree(MockDossier.rich()).path("articles").path(4);
    assertThat(blog.path("outlet").isTextual()).isTrue();
    assertThat(blog.path("published").isNull()).isTrue();
    assertThat(blog.path("url").isNull()).isTrue();
  }

  @Test
  void sameDossierGivesTheSameBytes() throws IOException {
    assertThat(json(MockDossier.rich())).isEqualTo(json(MockDossier.rich()));
  }

  @Test
  void excerptStandsOnOneLine() throws IOException {
    assertThat(json(MockDossier.rich()).lines()).anyMatch(line -> line.strip().startsWith("{ \"article\" : ")
        && line.contains("\"exact\""));
  }

  @Test
  void halfASurrogatePairDoesNotStopTheWriting() throws IOException {
    String text = "A lone half \ud83c in the middle of a sentence.";
    Dossier dossier = MockDossier.dossier(List.of(), List.of(MockDossier.single("lone", "Lone half", text)));
    assertThat(Verifier.verify(new java.io.ByteArrayInputStream(json(dossier).getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @Test
  void linesAreOneObjectEach() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(out);
    Article article = AccountBuilder.of("a", "One.\nTwo.").build().article();
    lines.article(article);
    lines.rejected(new Rejected(new Origin.Line("b.jsonl", 3), Reason.TOO_SHORT, "Too \"short\"."));
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).allSatisfy(line -> {
      assertThat(line).startsWith("{").endsWith("}");
      MAPPER.readTree(line);
    });
    assertThat(out.toString(StandardCharsets.UTF_8))
        .endsWith("{\"origin\":\"b.jsonl:3\",\"rejected\":\"too-short\",\"detail\":\"Too \\\"short\\\".\"}\n");
  }

  @Test
  void quotationsAndTimesAreLinesOfTheirArticle() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(out);
    var account = AccountBuilder.of("a", "🌊 On Monday she said \"no\".").date("Monday", "2031-06-02").unresolved("no");
    lines.quotations(account.build());
    lines.times(account.build());
    List<JsonNode> printed = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(out.toByteArray()).readAll();
    assertThat(printed.get(0).path("quotations").path(0).path("speaker").path("status").asText())
        .isEqualTo("unresolved");
    assertThat(printed.get(1).path("times").path(0).toString()).isEqualTo(
        "{\"start\":5,\"end\":11,\"exact\":\"Monday\",\"type\":\"DATE\",\"value\":\"2031-06-02\","
            + "\"decidedBy\":\"told by the test\"}");
  }

  @Test
  void groupPrintsOneLineAnArticle() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Story story = new Story("s1", List.of(AccountBuilder.of("a", "One.").build()),
        List.of(new Story.Placement("a", "first", 1, List.of(
            new Story.Shared(Story.Shared.Kind.NAME, "Ana Okafor"),
            new Story.Shared(Story.Shared.Kind.WORD, "bridge")))));
    new JsonLines(out).placements(List.of(story));
    JsonNode line = MAPPER.readTree(out.toByteArray());
    assertThat(line.path("article").asText()).isEqualTo("a");
    assertThat(line.path("story").asText()).isEqualTo("s1");
    assertThat(line.path("shared").toString()).isEqualTo("[\"Ana Okafor\",\"bridge\"]");
    assertThat(line.path("sharedByKind").toString()).isEqualTo(
        "{\"name\":[\"Ana Okafor\"],\"place\":[],\"time\":[],\"number\":[],\"word\":[\"bridge\"]}");
  }
}
