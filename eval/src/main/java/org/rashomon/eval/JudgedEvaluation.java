package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.model.Article;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.understand.Understander;

/** Measures conflicts, and what is shown as overtaken, on the stories in which such findings were judged by hand. */
final class JudgedEvaluation implements Evaluation {
  private static final String NAMES = "gva/dev + allsides/train";

  @Override
  public String name() {
    return "judged";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Map<Kind, JudgedScore> scores = new LinkedHashMap<>();
    List<JudgedFinding> judged = JudgedFinding.read();
    List.of(Kind.CONFLICT, Kind.OVERTAKEN).forEach(kind -> scores.put(kind, new JudgedScore(kind, judged)));
    try (Understander understander = new Understander()) {
      for (String set : new TreeSet<>(judged.stream().map(JudgedFinding::set).toList())) {
        Set<String> wanted = new TreeSet<>(
            judged.stream().filter(one -> one.set().equals(set)).map(JudgedFinding::story).toList());
        Map<String, List<Article>> stories = WholeStory.severalFold(GoldStories.read(gold, set));
        stories.keySet().retainAll(wanted);
        stories.forEach((story, articles) -> {
          List<Finding> findings = WholeStory.compare(story, articles, understander).findings();
          scores.values().forEach(score -> score.add(set, story, findings));
        });
      }
    }
    List<Figure> figures = new ArrayList<>();
    scores.forEach((kind, score) -> figures.addAll(figures(kind.label(), score)));
    return figures;
  }

  private static List<Figure> figures(String kind, JudgedScore score) {
    return List.of(
        Figure.of(NAMES, kind + ", judged and shown, right", score.precision()),
        Figure.of(NAMES, kind + ", judged right, shown", score.recall()),
        Figure.shown(NAMES, kind + ", judged and shown, how many", score.shown()),
        Figure.shown(NAMES, kind + ", shown in these stories and not judged", score.unjudged().size()));
  }
}
