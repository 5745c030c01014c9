package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rashomon.model.Article;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Dossier.Line;
import org.rashomon.tell.Teller;
import org.rashomon.understand.Understander;

/** Measures how much of an editor's roundup of a story its summary has. */
final class SummaryEvaluation implements Evaluation {
  private static final String SET = "allsides/val";

  /** Stories measured, the first by id; enough for two digits, and quick. */
  private static final int STORIES = 40;

  @Override
  public String name() {
    return "summaries";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Map<String, String> roundups = roundups(gold);
    double[] sums = new double[2];
    int stories = 0;
    try (Understander understander = new Understander()) {
      Map<String, List<Article>> articles = WholeStory.severalFold(GoldStories.read(gold, SET));
      for (String id : articles.keySet().stream().filter(roundups::containsKey).limit(STORIES).toList()) {
        String summary = summary(id, articles.getOrDefault(id, List.of()), understander);
        sums[0] += WordRecall.of(roundups.getOrDefault(id, ""), summary, 1);
        sums[1] += WordRecall.of(roundups.getOrDefault(id, ""), summary, 2);
        stories++;
      }
    }
    int all = Math.max(1, stories);
    return List.of(
        Figure.of(SET, "summary ROUGE-1 recall", sums[0] / all),
        Figure.of(SET, "summary ROUGE-2 recall", sums[1] / all));
  }

  private static Map<String, String> roundups(Path gold) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> roundups = new HashMap<>();
    for (String line : Files.readAllLines(gold.resolve(SET + ".roundups.jsonl"))) {
      JsonNode node = json.readTree(line);
      roundups.put(node.path("story").asText(), node.path("text").asText());
    }
    return roundups;
  }

  private static String summary(String id, List<Article> articles, Understander understander) {
    Comparison comparison = WholeStory.compare(id, articles, understander);
    Chapter chapter = new Teller().tell(articles, List.of(), List.of(comparison)).stories().get(0);
    return chapter.summary().stream().map(Line::text).collect(Collectors.joining(" "));
  }
}
