package org.rashomon.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks one story of a dossier's JSON: that its words stand where they say, and that its ids lead somewhere. */
final class StoryProof {
  private final JsonNode story;
  private final String place;
  private final ArticleTexts texts;
  private final Failures failures;
  private final Set<String> articles = new HashSet<>();
  private final Set<String> entities;
  private final Set<String> quotations;

  StoryProof(JsonNode story, String place, ArticleTexts texts, Failures failures) {
    this.story = story;
    this.place = place;
    this.texts = texts;
    this.failures = failures;
    story.path("articles").forEach(id -> articles.add(id.asText()));
    this.entities = ids("entities");
    this.quotations = ids("quotations");
  }

  void check() {
    articles();
    excerpts(story, place);
    new LineageProof(story, place, articles, failures).check();
    speakers();
    utterances();
    findings();
    evidenceOfEach("timeline", "timeline event");
    evidenceOfEach("summary", "summary line");
  }

  private Set<String> ids(String field) {
    Set<String> ids = new HashSet<>();
    for (JsonNode one : story.path(field)) {
      if (!ids.add(one.path("id").asText())) {
        failures.add(place, "has two " + field + " with the id " + Failures.shown(one.path("id").asText()));
      }
    }
    return ids;
  }

  private void articles() {
    if (articles.isEmpty()) {
      failures.add(place, "has no articles");
    }
    for (String id : articles) {
      if (!texts.has(id)) {
        failures.add(place, "is of an article that is not here: " + Failures.shown(id));
      }
    }
  }

  /** Every excerpt, wherever it stands: whatever has words or a place. */
  private void excerpts(JsonNode node, String here) {
    if (node.has("exact") || node.has("start")) {
      excerpt(node, here);
    }
    int number = 0;
    for (JsonNode element : node.isArray() ? node : Set.<JsonNode>of()) {
      excerpts(element, here + " " + label(element, ++number));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      excerpts(field.getValue(), here + ", " + field.getKey());
    }
  }

  private static String label(JsonNode element, int number) {
    return element.path("id").isTextual() ? "\"" + element.path("id").textValue() + "\"" : String.valueOf(number);
  }

  private void excerpt(JsonNode excerpt, String here) {
    String article = excerpt.path("article").asText();
    texts.check(article, excerpt, here);
    if (texts.has(article)) {
      known(articles, excerpt.path("article"), here, "is of an article outside the story");
    }
  }

  private void speakers() {
    for (JsonNode quotation : story.path("quotations")) {
      String here = place + ", quotation " + Failures.shown(quotation.path("id").asText());
      excerptsIn(quotation, "content", here);
      JsonNode speaker = quotation.path("speaker");
      knownOrNull(entities, speaker.path("entity"), here, "has a speaker who is no entity of the story");
      knownOrNull(articles, speaker.path("recoveredFrom"), here,
          "has a speaker recovered from no article of the story");
      if (speaker.path("status").asText().equals("named") && !speaker.path("entity").isTextual()) {
        failures.add(here, "has a named speaker without an entity");
      }
    }
  }

  private void utterances() {
    for (JsonNode utterance : story.path("utterances")) {
      String here = place + ", utterance " + Failures.shown(utterance.path("id").asText());
      knownOrNull(entities, utterance.path("speaker"), here, "has a speaker who is no entity of the story");
      present(utterance, "wordings", here);
      for (JsonNode wording : utterance.path("wordings")) {
        known(quotations, wording.path("quotation"), here, "has a wording that is no quotation of the story");
      }
    }
  }

  private void findings() {
    for (JsonNode finding : story.path("findings")) {
      String here = place + ", finding " + Failures.shown(finding.path("id").asText());
      int fewest = finding.path("kind").asText().equals("sole") ? 1 : 2;
      if (finding.path("readings").size() < fewest) {
        failures.add(here, "has fewer than " + fewest + " readings");
      }
      int number = 0;
      for (JsonNode reading : finding.path("readings")) {
        reading(reading, here + ", reading " + ++number);
      }
    }
  }

  private void reading(JsonNode reading, String here) {
    excerptsIn(reading, "evidence", here);
    words(reading, "says", here);
    knownOrNull(entities, reading.path("voice"), here, "has a voice that is no entity of the story");
    present(reading, "articles", here);
    for (JsonNode article : reading.path("articles")) {
      known(articles, article, here, "names an article outside the story");
    }
  }

  private void evidenceOfEach(String field, String name) {
    int number = 0;
    for (JsonNode one : story.path(field)) {
      String here = place + ", " + name + " " + ++number;
      excerptsIn(one, "evidence", here);
      words(one, "text", here);
    }
  }

  private void excerptsIn(JsonNode node, String field, String here) {
    present(node, field, here);
    for (JsonNode one : node.path(field)) {
      if (!one.has("exact")) {
        failures.add(here, "has something in its " + field + " that is not an excerpt");
      }
    }
  }

  /** Checks that a line says nothing but words of its evidence; only white space may differ. */
  private void words(JsonNode line, String field, String here) {
    String said = squeezed(line.path(field));
    for (JsonNode excerpt : line.path("evidence")) {
      if (!said.isEmpty() && squeezed(excerpt.path("exact")).contains(said)) {
        return;
      }
    }
    if (!line.path("evidence").isEmpty()) {
      failures.add(here, "says what none of its evidence says: " + Failures.shown(said));
    }
  }

  private static String squeezed(JsonNode words) {
    return words.asText().strip().replaceAll("\\s++", " ");
  }

  private void present(JsonNode node, String field, String here) {
    if (!node.path(field).isArray() || node.path(field).isEmpty()) {
      failures.add(here, "has no " + field);
    }
  }

  private void knownOrNull(Set<String> ids, JsonNode id, String here, String complaint) {
    if (!id.isNull() && !id.isMissingNode()) {
      known(ids, id, here, complaint);
    }
  }

  private void known(Set<String> ids, JsonNode id, String here, String complaint) {
    failures.unlessKnown(ids, id, here, complaint);
  }
}
