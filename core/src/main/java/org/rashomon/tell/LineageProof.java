package org.rashomon.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Checks who copied whom and what changed from version to version: that the words are of the articles they are said to be of. */
final class LineageProof {
  private final JsonNode story;
  private final String lineage;
  private final String versions;
  private final Set<String> articles;
  private final Failures failures;

  LineageProof(JsonNode story, String place, Set<String> articles, Failures failures) {
    this.story = story;
    this.lineage = place + ", lineage";
    this.versions = place + ", versions";
    this.articles = articles;
    this.failures = failures;
  }

  void check() {
    story.path("lineage").forEach(this::link);
    story.path("agencies").forEach(agency -> agency.path("articles")
        .forEach(article -> known(article, place(agency), "has a text that is no article of the story")));
    story.path("versions").forEach(this::version);
  }

  private String place(JsonNode agency) {
    return lineage + ", agency " + Failures.shown(agency.path("name").asText());
  }

  private void known(JsonNode article, String here, String complaint) {
    failures.unlessKnown(articles, article, here, complaint);
  }

  private void link(JsonNode link) {
    known(link.path("from"), lineage, "comes from no article of the story");
    known(link.path("to"), lineage, "goes to no article of the story");
    for (JsonNode passage : link.path("passages")) {
      side(passage.path("from"), link.path("from"), lineage, "has a passage that is not of the articles it links");
      side(passage.path("to"), link.path("to"), lineage, "has a passage that is not of the articles it links");
    }
  }

  private void side(JsonNode excerpt, JsonNode article, String here, String complaint) {
    if (!excerpt.has("exact") || !excerpt.path("article").equals(article)) {
      failures.add(here, complaint);
    }
  }

  private void version(JsonNode version) {
    known(version.path("article"), versions, "has a version that is no article of the story");
    known(version.path("of"), versions, "has a version of no article of the story");
    for (JsonNode change : version.path("changes")) {
      String kind = change.path("kind").asText();
      sideOfChange(change.path("from"), version.path("of"), kind.equals("added"));
      sideOfChange(change.path("to"), version.path("article"), kind.equals("removed"));
    }
  }

  /** What was added has no words before, what was removed none after. */
  private void sideOfChange(JsonNode excerpt, JsonNode article, boolean absent) {
    if (!absent) {
      side(excerpt, article, versions, "has a change that is not of the versions it lies between");
    } else if (!excerpt.isNull()) {
      failures.add(versions, "has words where its change has none");
    }
  }
}
