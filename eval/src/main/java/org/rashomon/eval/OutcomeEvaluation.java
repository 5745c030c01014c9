package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.model.Article;
import org.rashomon.model.Comparison;
import org.rashomon.understand.Understander;

/** Measures in how many stories the number of killed or injured, as known in the end, is among the numbers read. */
final class OutcomeEvaluation implements Evaluation {
  private static final String SET = "gva/dev";

  /** Stories measured, the first by id of those with a number to find; keeps the run short. */
  private static final int STORIES = 60;

  @Override
  public String name() {
    return "outcomes";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Map<String, List<Article>> articles = WholeStory.severalFold(GoldStories.read(gold, SET));
    Map<String, JsonNode> facts = facts(gold);
    facts.keySet().retainAll(articles.keySet());
    OutcomeScore killed = new OutcomeScore();
    OutcomeScore injured = new OutcomeScore();
    try (Understander understander = new Understander()) {
      for (String id : facts.keySet().stream().limit(STORIES).toList()) {
        Comparison comparison = WholeStory.compare(id, articles.getOrDefault(id, List.of()), understander);
        JsonNode fact = facts.get(id);
        if (fact != null) {
          killed.add(comparison, fact.path("killed").asInt());
          injured.add(comparison, fact.path("injured").asInt());
        }
      }
    }
    return List.of(
        Figure.of(SET, "number of killed read", killed.share()),
        Figure.of(SET, "number of injured read", injured.share()));
  }

  private static Map<String, JsonNode> facts(Path gold) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> facts = new TreeMap<>();
    for (String line : Files.readAllLines(gold.resolve(SET + ".facts.jsonl"))) {
      JsonNode fact = json.readTree(line);
      if (OutcomeScore.counts(fact.path("killed").asInt()) || OutcomeScore.counts(fact.path("injured").asInt())) {
        facts.put(fact.path("story").asText(), fact);
      }
    }
    return facts;
  }
}
