package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Article;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Origin;
import org.rashomon.understand.Understander;

/**
 * Measures whether two sentences that contradict each other, each taken as an article of its own, come out as a
 * conflict. The comparison is strict and made for whole stories, so that recall is low here.
 */
final class ContradictionEvaluation implements Evaluation {
  private static final String RTE = "pairs/rte3.train";
  private static final String CLAIMDIFF = "claimdiff/weak-train";
  private static final Set<Kind> DIFFER = EnumSet.of(Kind.CONFLICT, Kind.OVERTAKEN);

  /** Pairs measured of each set, the first of the file; keeps the run under a minute. */
  private static final int PAIRS = 300;

  private static final int LABEL = 2;
  private static final int PREMISE = 4;
  private static final int HYPOTHESIS = 5;

  private record Pair(String one, String other, boolean contradicts) {}

  @Override
  public String name() {
    return "contradictions";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    try (Understander understander = new Understander()) {
      List<Figure> figures = new ArrayList<>(figures(RTE, rte(gold), understander));
      figures.addAll(figures(CLAIMDIFF, claimdiff(gold), understander));
      return figures;
    }
  }

  private static List<Pair> rte(Path gold) throws IOException {
    return Files.readAllLines(gold.resolve(RTE + ".tsv")).stream().skip(1)
        .map(line -> line.split("\t", -1))
        .map(fields -> new Pair(fields[PREMISE], fields[HYPOTHESIS], fields[LABEL].equals("contradiction")))
        .toList();
  }

  private static List<Pair> claimdiff(Path gold) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(gold.resolve(CLAIMDIFF + ".json").toFile()).path("data")) {
      pairs.add(new Pair(
          node.path("claim_a").asText(), node.path("claim_b").asText(), node.path("relation").asInt() == 1));
    }
    return pairs;
  }

  private static List<Figure> figures(String set, List<Pair> whole, Understander understander) {
    List<Pair> pairs = whole.subList(0, Math.min(PAIRS, whole.size()));
    int right = 0;
    int found = 0;
    for (Pair pair : pairs) {
      boolean differ = differ(pair, understander);
      found += differ ? 1 : 0;
      right += differ && pair.contradicts ? 1 : 0;
    }
    long all = pairs.stream().filter(Pair::contradicts).count();
    return List.of(
        Figure.of(set, "contradiction precision", found == 0 ? 0 : (double) right / found),
        Figure.of(set, "contradiction recall", all == 0 ? 0 : (double) right / all));
  }

  private static boolean differ(Pair pair, Understander understander) {
    List<Article> articles = List.of(article("one", pair.one), article("other", pair.other));
    return WholeStory.compare("pair", articles, understander).findings().stream()
        .map(Finding::kind).anyMatch(DIFFER::contains);
  }

  private static Article article(String id, String text) {
    return Article.of(id, new Origin.File(id), text).language("en").build();
  }
}
