package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.rashomon.group.Grouper;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Story;

/**
 * Grouping of articles that arrive one by one: in order of publication, thrown together from two sets, and shuffled.
 *
 * <p>The accounts hold nothing but the article: grouping reads its words itself, and understanding thousands of
 * articles would take longer than the rest of the measuring.
 */
final class GroupingEvaluation implements Evaluation {
  static final String GVA = "gva/dev";
  static final String TRAIN = "allsides/train";
  static final String VAL = "allsides/val";

  @Override
  public String name() {
    return "grouping";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    GoldStories gva = GoldStories.read(gold, GVA);
    GoldStories train = GoldStories.read(gold, TRAIN);
    GoldStories val = GoldStories.read(gold, VAL);
    List<Figure> figures = new ArrayList<>();
    for (GoldStories set : List.of(gva, train, val)) {
      figures.addAll(figures(set.name(), BCubed.of(set.stories(), group(set.articles()))));
    }
    figures.addAll(together(List.of(gva, train)));
    figures.add(Figure.of(GVA, "grouping, shuffled against in order, B-cubed F1", agreement(gva)));
    figures.add(Figure.of(VAL, "grouping, shuffled against in order, B-cubed F1", agreement(val)));
    return figures;
  }

  /** Of sets thrown together: all articles, and in the same run those of each set. */
  private static List<Figure> together(List<GoldStories> sets) {
    GoldStories all = GoldStories.together(sets);
    Map<String, String> found = group(all.articles());
    List<Figure> figures = new ArrayList<>(figures(all.name(), BCubed.of(all.stories(), found)));
    for (GoldStories set : sets) {
      BCubed part = BCubed.of(all.stories(), found, set.stories().keySet());
      figures.add(Figure.of(all.name(), "grouping B-cubed F1 of " + set.name() + " in that run", part.f1()));
    }
    return figures;
  }

  private static List<Figure> figures(String set, BCubed score) {
    return List.of(
        Figure.of(set, "grouping B-cubed precision", score.precision()),
        Figure.of(set, "grouping B-cubed recall", score.recall()),
        Figure.of(set, "grouping B-cubed F1", score.f1()));
  }

  /** How far the order of arrival does not matter. */
  private static double agreement(GoldStories set) {
    List<Article> shuffled = new ArrayList<>(set.articles());
    Collections.shuffle(shuffled, new Random(1));
    return BCubed.of(group(set.articles()), group(shuffled)).f1();
  }

  /** For each article's id, the id of its story. */
  static Map<String, String> group(List<Article> articles) {
    Grouper grouper = new Grouper();
    articles.forEach(article -> grouper.add(account(article)));
    Map<String, String> stories = new HashMap<>();
    for (Story story : grouper.stories()) {
      story.accounts().forEach(account -> stories.put(account.article().id(), story.id()));
    }
    return stories;
  }

  /** Of an article that nobody understood. */
  static Account account(Article article) {
    return new Account(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }
}
