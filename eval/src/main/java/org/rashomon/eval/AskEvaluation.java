package org.rashomon.eval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.Pipeline;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.search.Answer;
import org.rashomon.app.search.SearchIndex;
import org.rashomon.eval.AskQuestion.Kind;
import org.rashomon.eval.AskQuestion.Sheet;
import org.rashomon.model.Account;
import org.rashomon.model.Dossier;
import org.rashomon.tell.DossierJson;

/** Questions answered from the examples, which somebody wrote before there was anything to answer them. */
final class AskEvaluation implements Evaluation {
  private static final String EXAMPLES = "examples";

  private static final Sheet FIRST = new Sheet(EXAMPLES, "questions.tsv", 0, 3);

  private static final Sheet ANEW = new Sheet("examples asked anew", "questions-asked-anew.tsv", 22, 2);

  private static final List<String> STORIES = List.of("ferry", "port");

  /** A question with the answer it got. */
  record Answered(AskQuestion question, Answer answer) {
    boolean isRight() {
      return question.isRight(answer);
    }

    /** Whether there is an answer where there should be none. */
    boolean isInvented() {
      return question.kind() == Kind.NONE && !(answer instanceof Answer.None);
    }
  }

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    return figures();
  }

  /** The figures of every sheet, one sheet after the other. */
  static List<Figure> figures() throws IOException {
    List<Figure> figures = new ArrayList<>();
    answered().forEach((sheet, questions) -> figures.addAll(figures(sheet.set(), questions)));
    return figures;
  }

  private static List<Figure> figures(String set, List<Answered> all) {
    List<Answered> heldOut = all.stream().filter(one -> one.question().isHeldOut()).toList();
    List<Answered> others = all.stream().filter(one -> !one.question().isHeldOut()).toList();
    long plain = all.stream().filter(one -> one.question().kind() == Kind.ANSWER).count();
    long atOnce = all.stream().filter(one -> one.question().isRightAtOnce(one.answer())).count();
    return List.of(
        Figure.of(set, "questions answered right", right(all)),
        Figure.of(set, "questions answered right, those held out", right(heldOut)),
        Figure.of(set, "questions answered right, the others", right(others)),
        Figure.of(set, "plain questions whose first sentence is right", (double) atOnce / plain),
        Figure.ofErrors(set, "questions answered that have no answer", share(all, Answered::isInvented)));
  }

  private static double right(List<Answered> questions) {
    return share(questions, Answered::isRight);
  }

  private static double share(List<Answered> of, Predicate<Answered> which) {
    return (double) of.stream().filter(which).count() / of.size();
  }

  /** Asks every question of an index with both examples. */
  private static Map<Sheet, List<Answered>> answered() throws IOException {
    Path examples = ProjectFolder.find().resolve(EXAMPLES);
    Path folder = Files.createTempDirectory("rashomon-ask");
    try (Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});
        SearchIndex index = SearchIndex.open(folder)) {
      for (String story : STORIES) {
        put(examples.resolve(story), pipeline, index);
      }
      index.view().refresh();
      Map<Sheet, List<Answered>> answered = new LinkedHashMap<>();
      for (Sheet sheet : List.of(FIRST, ANEW)) {
        answered.put(sheet, answered(sheet, pipeline, index));
      }
      return answered;
    } finally {
      delete(folder);
    }
  }

  private static List<Answered> answered(Sheet sheet, Pipeline pipeline, SearchIndex index) throws IOException {
    List<Answered> answered = new ArrayList<>();
    for (AskQuestion question : sheet.questions()) {
      String asked = question.question();
      answered.add(new Answered(question, index.view().ask(asked, pipeline.vectorOf(asked))));
    }
    return answered;
  }

  private static void put(Path story, Pipeline pipeline, SearchIndex index) throws IOException {
    Dossier dossier = tell(story, pipeline);
    for (Dossier.Chapter chapter : dossier.stories()) {
      for (Account account : chapter.comparison().alignment().story().accounts()) {
        index.putArticle(account);
      }
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DossierJson.write(dossier, json);
    index.putStory(ToldDossier.parse(json.toByteArray()), "");
  }

  private static Dossier tell(Path story, Pipeline pipeline) {
    try {
      return pipeline.tell(List.of(story.toString()), new ByteArrayInputStream(new byte[0]));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
