package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.align.Aligner;
import org.rashomon.eval.PassageScore.Place;
import org.rashomon.eval.PassageScore.Shared;
import org.rashomon.model.Passage;
import org.rashomon.model.Story;
import org.rashomon.understand.Understander;

/**
 * Passages that two articles share, against those annotated in the Hanoi story, and against what was copied by rule from
 * one of the project's examples into another.
 */
final class LineageEvaluation implements Evaluation {
  private static final String EXAMPLES = "examples";
  private static final double[] CHANGED = {0, 0.1, 0.2, 0.3};

  @Override
  public String name() {
    return "lineage";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Story story = HanoiStory.read(gold);
    List<Passage> found = new Aligner().align(story).passages();
    PassageScore score = PassageScore.of(annotated(gold, story), found);
    List<Figure> figures = new ArrayList<>(List.of(
        Figure.of(HanoiStory.SET, "reused passages, recall", score.recall()),
        Figure.ofErrors(HanoiStory.SET, "reused passages, share of false ones", score.falseShare())));
    figures.addAll(ofExamples());
    return figures;
  }

  private static List<Figure> ofExamples() throws IOException {
    List<Figure> figures = new ArrayList<>();
    try (Understander understander = new Understander()) {
      RewrittenExamples examples = new RewrittenExamples(understander);
      for (double changed : CHANGED) {
        Tally score = CopyScore.of(examples.make(ProjectFolder.find().resolve("examples"), changed));
        String measure = "copied sentences, " + Math.round(100 * changed) + " % of words changed, ";
        figures.add(Figure.of(EXAMPLES, measure + "precision", score.precision()));
        figures.add(Figure.of(EXAMPLES, measure + "recall", score.recall()));
        figures.add(Figure.of(EXAMPLES, measure + "F1", score.f1()));
      }
    }
    return figures;
  }

  /** Those between two articles; a headline that repeats its own article is no matter of lineage. */
  private static List<Shared> annotated(Path gold, Story story) throws IOException {
    List<Shared> annotated = new ArrayList<>();
    for (JsonNode span : HanoiStory.annotation(gold, "reuse").path("spans")) {
      Place one = place(story, span.path("a"));
      Place other = place(story, span.path("b"));
      if (!one.article().equals(other.article())) {
        annotated.add(new Shared(one, other));
      }
    }
    return annotated;
  }

  private static Place place(Story story, JsonNode place) {
    String article = place.path("doc").asText();
    return new Place(article, HanoiStory.span(story.account(article).article(), place));
  }
}
