package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.eval.LogisticRegression.Example;
import org.rashomon.group.Signs;
import org.rashomon.model.Article;

/**
 * The program {@code eval/fit}: fits the weights of the signs by which grouping tells whether two accounts are of one
 * story, and prints them beside those in use.
 *
 * <p>Articles arrive in order of publication, as they do in grouping; every pair that grouping would compare is an
 * example. So the fit sees what grouping sees, the many near misses above all.
 */
public final class FitGrouping {
  /** The true pairs of each set count so much in sum, so that the sets weigh the same. */
  private static final double SET_IMPORTANCE = 2000;

  private FitGrouping() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path gold = GoldFolder.required();
    List<Example> examples = new ArrayList<>();
    for (String set : List.of(GroupingEvaluation.GVA, GroupingEvaluation.TRAIN)) {
      examples.addAll(examples(GoldStories.read(gold, set)));
    }
    print(LogisticRegression.fit(examples));
  }

  /** The pairs of a set, the true ones of it weighing {@link #SET_IMPORTANCE} together. */
  private static List<Example> examples(GoldStories set) {
    Signs signs = new Signs();
    List<Example> examples = new ArrayList<>();
    for (Article article : set.articles()) {
      for (Signs.Pair pair : signs.add(GroupingEvaluation.account(article))) {
        boolean isOneStory = String.valueOf(set.stories().get(pair.arrived())).equals(set.stories().get(pair.before()));
        examples.add(new Example(pair.strengths(), isOneStory, 1));
      }
    }
    double importance = SET_IMPORTANCE / Math.max(1, examples.stream().filter(Example::isTrue).count());
    return examples.stream().map(one -> new Example(one.strengths(), one.isTrue(), importance)).toList();
  }

  private static void print(double[] fitted) {
    System.out.printf(Locale.ROOT, "%-32s %8s %8s%n", "sign", "in use", "fitted");
    for (int i = 0; i < fitted.length; i++) {
      System.out.printf(Locale.ROOT, "%-32s %8.2f %8.2f%n", Signs.names().get(i), Signs.weights().get(i), fitted[i]);
    }
  }
}
