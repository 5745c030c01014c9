package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Dossier;
import org.rashomon.testing.CopiedStories;
import org.rashomon.testing.MockDossier;

final class VerifierTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static List<String> verify(String json) throws IOException {
    return Verifier.verify(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  /** What is found wrong after one thing in the sound dossier's first story was changed. */
  private static List<String> changed(Consumer<JsonNode> change) throws IOException {
    return changed(MockDossier.rich(), change);
  }

  private static List<String> changed(Dossier sound, Consumer<JsonNode> change) throws IOException {
    JsonNode dossier = MAPPER.readTree(DossierJsonTest.json(sound));
    change.accept(dossier.path("stories").path(0));
    return verify(dossier.toString());
  }

  private static void set(JsonNode node, String field, String value) {
    ((ObjectNode) node).put(field, value);
  }

  private static void empty(JsonNode array) {
    ((ArrayNode) array).removeAll();
  }

  @Test
  void soundDossierHasNoFailures() throws IOException {
    assertThat(verify(DossierJsonTest.json(MockDossier.rich()))).isEmpty();
    assertThat(changed(story -> {})).isEmpty();
  }

  @Test
  void excerptWithOtherWordsIsNamed() throws IOException {
    assertThat(changed(story -> set(story.at("/timeline/0/evidence/0"), "exact", "A bridge stood firm.")))
        .first().asString()
        .startsWith("story \"s-4f21c9\", timeline 1, evidence 1 says \"A bridge stood firm.\" where its article has");
  }

  @Test
  void excerptAtAnotherPlaceIsNamed() throws IOException {
    assertThat(changed(story -> ((ObjectNode) story.at("/timeline/1/evidence/0")).put("start", 3)))
        .singleElement().asString().contains("timeline 2, evidence 1 says");
  }

  @Test
  void excerptOutsideItsArticleIsNamed() throws IOException {
    assertThat(changed(story -> ((ObjectNode) story.at("/entities/0/mentions/0")).put("end", 1_000_000)))
        .singleElement().asString().contains("lies outside its article");
  }

  @Test
  void excerptOfAnUnknownArticleIsNamed() throws IOException {
    assertThat(changed(story -> set(story.at("/quotations/0/content/0"), "article", "nowhere")))
        .anyMatch(failure -> failure.contains("is of an article that is not here: \"nowhere\""));
  }

  @Test
  void excerptOfAnotherStorysArticleIsNamed() throws IOException {
    assertThat(changed(story -> {
      ObjectNode excerpt = (ObjectNode) story.at("/summary/0/evidence/0");
      excerpt.put("article", "short-1").put("start", 0).put("end", 9).put("exact", "The ferry");
    })).singleElement().asString().contains("is of an article outside the story: \"short-1\"");
  }

  @Test
  void excerptWithoutItsPlaceOrWordsIsNamed() throws IOException {
    assertThat(changed(story -> ((ObjectNode) story.at("/quotations/0/content/0")).remove("start"))).isNotEmpty();
    assertThat(changed(story -> ((ObjectNode) story.at("/summary/0/evidence/0")).remove("exact"))).isNotEmpty();
    assertThat(changed(story -> ((ObjectNode) story.at("/lineage/0/passages/0")).remove("to"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/summary/0/evidence", "/timeline/2/evidence", "/findings/0/readings/1/evidence",
    "/quotations/3/content"})
  void whatHasNoEvidenceIsNamed(String pointer) throws IOException {
    assertThat(changed(story -> empty(story.at(pointer)))).singleElement().asString().contains(" has no ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lineage/0#from", "/lineage/0#to", "/utterances/0#speaker",
    "/utterances/0/wordings/0#quotation", "/findings/0/readings/0#voice", "/quotations/0/speaker#entity",
    "/quotations/0/speaker#recoveredFrom"})
  void idThatLeadsNowhereIsNamed(String place) throws IOException {
    int end = place.indexOf('#');
    assertThat(changed(story -> set(story.at(place.substring(0, end)), place.substring(end + 1), "nobody-knows")))
        .isNotEmpty().allMatch(failure -> failure.contains("nobody-knows") || failure.contains("a passage"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/summary/0#text", "/timeline/0#text", "/findings/0/readings/0#says"})
  void lineThatSaysMoreThanItsEvidenceIsNamed(String place) throws IOException {
    int end = place.indexOf('#');
    assertThat(changed(story -> set(story.at(place.substring(0, end)), place.substring(end + 1), "An invented thing.")))
        .singleElement().asString().endsWith("says what none of its evidence says: \"An invented thing.\"");
  }

  @Test
  void idGivenTwiceIsNamed() throws IOException {
    assertThat(changed(story -> set(story.at("/quotations/1"), "id", "q1")))
        .anyMatch(failure -> failure.contains("has two quotations with the id \"q1\""));
  }

  @Test
  void findingWithTooFewReadingsIsNamed() throws IOException {
    assertThat(changed(story -> ((ArrayNode) story.at("/findings/0/readings")).remove(1)))
        .singleElement().asString().contains("finding \"f1\" has fewer than 2 readings");
  }

  @Test
  void furnitureIsCheckedToo() throws IOException {
    ObjectNode dossier = (ObjectNode) MAPPER.readTree(DossierJsonTest.json(MockDossier.rich()));
    set(dossier.at("/articles/0/furniture/0"), "exact", "Another headline");
    assertThat(verify(dossier.toString())).singleElement().asString()
        .startsWith("article \"vallis-1\", furniture 1 says \"Another headline\"");
  }

  @Test
  void storiesMayStandBeforeArticles() throws IOException {
    JsonNode dossier = MAPPER.readTree(DossierJsonTest.json(MockDossier.rich()));
    ObjectNode turned = MAPPER.createObjectNode();
    turned.set("stories", dossier.path("stories"));
    turned.set("articles", dossier.path("articles"));
    turned.put("schema", "rashomon/1");
    assertThat(verify(turned.toString())).isEmpty();
    set(turned.at("/stories/0/summary/0/evidence/0"), "exact", "Other words");
    assertThat(verify(turned.toString())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "[]", "7", "null", "{", "{}", "{\"schema\":\"rashomon/1\"}",
    "{\"schema\":\"rashomon/1\",\"articles\":7,\"stories\":{}}",
    "{\"schema\":\"rashomon/1\",\"articles\":[null,7,[]],\"stories\":[null,7,[\"x\"]]}",
    "{\"schema\":\"rashomon/1\",\"articles\":[],\"stories\":[{\"id\":\"s\",\"articles\":{},\"quotations\":7,"
        + "\"summary\":[3],\"timeline\":{\"a\":1},\"findings\":[[]]}]}",
    "{\"schema\":\"rashomon/1\",\"articles\":[],\"stories\":[]}trailing",
    "{\"schema\":\"rashomon/1\",\"articles\":[],\"articles\":[],\"stories\":[]}"})
  void fileThatIsNoDossierFailsCleanly(String json) throws IOException {
    assertThat(verify(json)).isNotEmpty();
  }

  @Test
  void deepNestingFailsCleanly() throws IOException {
    assertThat(verify("{\"schema\":\"rashomon/1\",\"articles\":" + "[".repeat(100_000))).isNotEmpty();
  }

  @Test
  void bytesThatAreNoTextFailCleanly() throws IOException {
    assertThat(Verifier.verify(new ByteArrayInputStream(new byte[]{0x7b, (byte) 0xff, 0, 0x22, (byte) 0xc3})))
        .isNotEmpty();
  }

  @Test
  void endlessFailuresAreCounted() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines.append(i == 0 ? "{}" : ",{}");
    }
    List<String> failures = verify("{\"schema\":\"rashomon/1\",\"articles\":[{\"id\":\"a\",\"text\":\"x\"}],"
        + "\"stories\":[{\"id\":\"s\",\"articles\":[\"a\"],\"summary\":[" + lines + "]}]}");
    assertThat(failures).hasSize(1001).last().isEqualTo("and 2000 more");
  }

  private static List<String> changedVersions(Consumer<JsonNode> change) throws IOException {
    return changed(MockDossier.dossier(List.of(), List.of(CopiedStories.revised())), change);
  }

  @Test
  void changesOfVersionsAreProvedWordForWord() throws IOException {
    assertThat(changedVersions(story -> {})).isEmpty();
    assertThat(changedVersions(story -> set(story.at("/versions/0/changes/0/to"), "exact", "Ninety people were hurt.")))
        .singleElement().asString().contains("versions 1, changes 1, to says \"Ninety people were hurt.\"");
  }

  @Test
  void changesThatAreNotOfTheirVersionsAreNamed() throws IOException {
    assertThat(changedVersions(story -> set(story.at("/versions/0"), "of", story.at("/versions/0/article").asText())))
        .isNotEmpty().allMatch(failure -> failure.endsWith("a change that is not of the versions it lies between"));
    assertThat(changedVersions(story -> set(story.at("/versions/0/changes/1"), "kind", "added"))).hasSize(2)
        .anyMatch(failure -> failure.endsWith("has words where its change has none"));
    assertThat(changedVersions(story -> set(story.at("/versions/0"), "article", "nobody-knows")))
        .anyMatch(failure -> failure.contains("a version that is no article of the story: \"nobody-knows\""));
  }

  @Test
  void anAgencysTextThatIsNoArticleIsNamed() throws IOException {
    assertThat(changed(MockDossier.dossier(List.of(), List.of(CopiedStories.ofTwelve())),
        story -> ((ArrayNode) story.at("/agencies/0/articles")).add("nobody-knows"))).singleElement().asString()
        .contains("agency \"AP\" has a text that is no article of the story");
  }
}
