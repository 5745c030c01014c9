package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Article;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Origin;
import org.rashomon.model.SentenceVector;
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
    Tally found = tally(pairs, pair -> differ(pair, understander));
    Tally always = tally(pairs, pair -> true);
    return List.of(
        Figure.of(set, "contradiction precision", found.precision()),
        Figure.of(set, "contradiction recall", found.recall()),
        Figure.of(set, "contradiction F1", found.f1()),
        Figure.shown(set, "contradiction F1 of saying it never (the majority)", 0),
        Figure.shown(set, "contradiction F1 of saying it always", always.f1()),
        Figure.shown(set, "contradiction F1 of the best threshold on cosine", ofCosine(pairs, understander)));
  }

  private static Tally tally(List<Pair> pairs, Predicate<Pair> says) {
    long all = pairs.stream().filter(Pair::contradicts).count();
    Tally tally = new Tally();
    List<Pair> found = pairs.stream().filter(says).toList();
    long right = found.stream().filter(Pair::contradicts).count();
    tally.addFound(right, found.size());
    tally.addGold(right, all);
    return tally;
  }

  /** Of the rule that sentences as like as this, or more, contradict each other; the threshold is the best on these. */
  private static double ofCosine(List<Pair> pairs, Understander understander) {
    Map<Pair, Double> cosines = new HashMap<>();
    pairs.forEach(pair -> cosines.put(pair, vector(pair.one, understander).cosine(vector(pair.other, understander))));
    return cosines.values().stream().distinct()
        .mapToDouble(least -> tally(pairs, pair -> cosines.getOrDefault(pair, 0.) >= least).f1())
        .max().orElse(0);
  }

  /** That of the first sentence, which is mostly the only one. */
  private static SentenceVector vector(String text, Understander understander) {
    return understander.understand(article("one", text)).sentences().stream()
        .flatMap(sentence -> sentence.vector().stream()).findFirst().orElseThrow();
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
