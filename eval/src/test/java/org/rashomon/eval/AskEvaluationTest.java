package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.search.Answer;
import org.rashomon.app.search.Source;
import org.rashomon.eval.AskEvaluation.Answered;
import org.rashomon.eval.AskQuestion.Kind;

/** What is reached on the questions about the examples, and how answers are judged. */
final class AskEvaluationTest {
  private static final AskQuestion PLAIN = new AskQuestion(
      false, Kind.ANSWER, "Who bakes?", Set.of("post"), List.of(List.of("Halvard", "Dolan")));
  private static final AskQuestion DIFFERING = new AskQuestion(
      false, Kind.DIFFER, "Will there be a fair?", Set.of("*"), List.of(List.of("go ahead"), List.of("called off")));
  private static final AskQuestion OPEN = new AskQuestion(false, Kind.NONE, "Who sings?", Set.of(), List.of());

  private static Answer.Place place(String article, String words) {
    Source source = new Source(article, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Answer.Place(source, new ToldDossier.Excerpt(article, 0, words.length(), words));
  }

  private static Answer sentences(Answer.Place... places) {
    return new Answer.Sentences(
        List.of(places).stream().map(place -> new Answer.Found(place, List.of(), "rule", 1)).toList());
  }

  private static Answer differ(String... words) {
    return matter("conflict", words);
  }

  private static Answer matter(String kind, String... words) {
    List<Answer.Reading> readings = List.of(words).stream()
        .map(says -> new Answer.Reading(says, Optional.empty(), List.of(place("any", says)))).toList();
    return new Answer.Differ(
        List.of(
            new Answer.Difference(kind, "fair", Optional.empty(), Optional.empty(), "", readings, "rule")));
  }

  @Test
  void anAnswerIsRightIfASentenceOfTheArticleHasOneOfTheWords() {
    assertThat(PLAIN.isRight(sentences(place("post", "Nobody"), place("post", "Halvard bakes.")))).isTrue();
    assertThat(PLAIN.isRightAtOnce(sentences(place("post", "Nobody"), place("post", "Halvard bakes.")))).isFalse();
    assertThat(PLAIN.isRight(sentences(place("other", "Halvard bakes.")))).isFalse();
    assertThat(PLAIN.isRight(new Answer.None())).isFalse();
  }

  @Test
  void thatAccountsDifferIsRightIfEverySideIsThere() {
    assertThat(DIFFERING.isRight(differ("it will go ahead", "it is called off"))).isTrue();
    assertThat(DIFFERING.isRight(differ("it will go ahead", "nothing else"))).isFalse();
    assertThat(DIFFERING.isRight(sentences(place("any", "go ahead, called off")))).isFalse();
  }

  @Test
  void whatHoldsAfterLaterNewsAnswers() {
    AskQuestion fair = new AskQuestion(
        false, Kind.ANSWER, "Is there a fair?", Set.of("*"), List.of(List.of("called off")));
    assertThat(fair.isRight(matter("overtaken", "it will go ahead", "it is called off"))).isTrue();
    assertThat(fair.isRight(matter("overtaken", "it is called off", "it will go ahead"))).isFalse();
    assertThat(fair.isRight(matter("conflict", "it will go ahead", "it is called off"))).isFalse();
  }

  @Test
  void whereThereIsNoAnswerAnyIsInvented() {
    assertThat(new Answered(OPEN, sentences(place("post", "Halvard sings."))).isInvented()).isTrue();
    assertThat(new Answered(OPEN, new Answer.None()).isInvented()).isFalse();
    assertThat(new Answered(PLAIN, sentences(place("post", "Halvard"))).isInvented()).isFalse();
  }

  @Test
  void theQuestionsAboutTheExamplesAreAnswered() throws IOException {
    List<Figure> figures = AskEvaluation.figures();
    assertThat(figures).extracting(Figure::key).doesNotHaveDuplicates();
    assertThat(figures.get(0).value()).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.get(1).value()).isGreaterThanOrEqualTo(0.9);
    assertThat(figures.get(4).value()).isZero();
    assertThat(figures.get(5).value()).isGreaterThanOrEqualTo(0.85);
    assertThat(figures.get(9).value()).isZero();
  }
}
