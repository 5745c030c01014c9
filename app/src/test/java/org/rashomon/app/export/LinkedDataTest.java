package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Link;

final class LinkedDataTest {
  private static JsonNode graph(ToldDossier dossier) {
    return Told.json(out -> LinkedData.write(dossier, Told.SITE, out)).path("@graph");
  }

  private static List<JsonNode> of(String type, JsonNode graph) {
    return graph.valueStream().filter(node -> node.path("@type").asText().equals(type)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "port"})
  void everyTypePropertyAndValueIsOneOfSchemaOrg(String example) {
    assertThat(SchemaOrg.wrong(graph(Told.example(example)))).isEmpty();
  }

  @Test
  void theCheckFindsWhatIsNotOfSchemaOrg() {
    JsonNode graph = Told.json(out -> out.write("""
        [{"@type": "Quotation", "appearance": {"@id": "nowhere"}}, {"@type": "Remark"},
         {"@type": "Claim", "author": {"@type": "Place"}, "text": 1}]""".getBytes(StandardCharsets.UTF_8)));
    assertThat(SchemaOrg.wrong(graph)).hasSize(6);
  }

  @Test
  void everyArticleStoryQuotationAndReadingIsThere() {
    ToldDossier ferry = Told.example("ferry");
    ToldDossier.Story story = ferry.stories().getFirst();
    JsonNode graph = graph(ferry);
    assertThat(of("NewsArticle", graph)).hasSameSizeAs(ferry.articles());
    assertThat(of("Collection", graph)).singleElement()
        .satisfies(node -> assertThat(node.path("temporalCoverage").asText()).isEqualTo("2025-03-11/2025-03-13"));
    assertThat(of("Quotation", graph).stream().filter(node -> node.has("text"))).hasSameSizeAs(story.quotations());
    assertThat(of("Claim", graph)).hasSize(story.findings().stream().mapToInt(one -> one.readings().size()).sum());
  }

  @Test
  void aNamedSpeakerIsAPersonOfTheGraph() {
    JsonNode graph = graph(Told.example("ferry"));
    JsonNode quotation = of("Quotation", graph).stream()
        .filter(node -> node.path("text").asText().startsWith("There was no panic")).findFirst().orElseThrow();
    assertThat(of("Person", graph).stream()
        .filter(node -> node.path("@id").equals(quotation.path("spokenByCharacter").path("@id")))).singleElement()
        .satisfies(person -> assertThat(person.path("name").asText()).isEqualTo("Ivar Nesheim"));
  }

  @Test
  void aSpeakerWithoutANameIsCreditedInTheArticlesWords() {
    assertThat(of("Quotation", graph(Told.example("ferry"))).stream()
        .filter(node -> node.path("creditText").asText().equals("police"))).isNotEmpty()
        .allSatisfy(node -> assertThat(node.has("spokenByCharacter")).isFalse());
  }

  @Test
  void onlyKnownCopyingIsSaid() {
    ToldDossier port = Told.example("port");
    long known = port.stories().getFirst().lineage().stream().filter(link -> link.direction().equals("known"))
        .map(Link::to).distinct().count();
    assertThat(known).isPositive();
    assertThat(of("NewsArticle", graph(port)).stream().filter(node -> node.has("isBasedOn"))).hasSize((int) known);
  }

  private static Stream<String> first(ToldDossier dossier) {
    return of("Claim", graph(dossier)).stream()
        .flatMap(claim -> Stream.of(claim.path("firstAppearance").path("isPartOf").path("@id").asText()));
  }

  @Test
  void whoHadAClaimFirstIsSaidWhereTheHoursTell() {
    assertThat(first(Told.hostile("2031-05-01T08:00:01Z"))).containsExactly(Told.SITE.article("a/1?").toString());
    assertThat(first(Told.hostile("2031-05-01T07:59:59Z"))).containsExactly(Told.SITE.article("b").toString());
  }

  @Test
  void whoHadAClaimFirstIsLeftOutWhereTheyDoNot() {
    assertThat(first(Told.hostile("2031-05-01T08:00:00Z"))).containsExactly("");
    assertThat(first(Told.hostile("2031-05-01"))).containsExactly("");
    assertThat(first(Told.hostile(""))).containsExactly("");
  }

  @Test
  void aScriptIsNoAddress() {
    assertThat(of("NewsArticle", graph(Told.hostile("")))).extracting(node -> node.path("url").asText())
        .containsExactly("", "https://b.example/");
  }

  @Test
  void hostileWordsComeBackAsTheyWere() {
    assertThat(of("Quotation", graph(Told.hostile("")))).extracting(node -> node.path("text").asText())
        .containsExactly(Told.HOSTILE);
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(Told.text(out -> LinkedData.write(Told.example("port"), Told.SITE, out)))
        .isEqualTo(Told.text(out -> LinkedData.write(Told.example("port"), Told.SITE, out))).endsWith("}\n");
  }
}
