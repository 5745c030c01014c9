package org.rashomon.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.rashomon.group.Grouper;
import org.rashomon.group.Sketch;
import org.rashomon.model.Article;

/**
 * The program {@code eval/scale arrival}: groups 20,000 articles as they arrive in several orders, and prints how nearly
 * the same stories come out; then what an article costs beside a look-up in Lucene. With {@code --write} it writes
 * {@code docs/arrival-scale.md}.
 */
public final class ArrivalScale {
  private static final int ARTICLES = 20_000;
  private static final int STEP = 10_000;

  /** As many articles a day as {@link GroupingScale} has. */
  private static final int DAYS = 200;

  /** So many articles are read ahead, and then placed with the clock running, which is too coarse for one. */
  private static final int BATCH = 1000;

  private ArrivalScale() {}

  /** What is done with an article that was read. */
  private interface Placing<T> {
    void place(T article) throws IOException;
  }

  /**
   * What came of an order.
   *
   * @param stories for each article's id, the id of its story
   * @param milliseconds of the processor, an article
   */
  private record Placed(Map<String, String> stories, double milliseconds) {
    static Placed of(List<Article> articles) {
      Grouper grouper = new Grouper();
      long before = GroupingRun.cpu();
      articles.forEach(article -> grouper.add(GroupingEvaluation.account(article)));
      return new Placed(grouper.assignments(), (GroupingRun.cpu() - before) / 1e6 / articles.size());
    }
  }

  /**
   * Runs the program.
   *
   * @param args nothing, or {@code --write}
   */
  public static void main(String[] args) throws IOException {
    Path gold = GoldFolder.required();
    GoldStories sets = GoldStories.together(List.of(
        GoldStories.read(gold, GroupingEvaluation.GVA), GoldStories.read(gold, GroupingEvaluation.TRAIN)));
    GoldStories library = RepeatedStories.of(sets, ARTICLES, DAYS);
    String page = page(orders(library), indexes(library.articles()));
    System.out.print(page);
    if (List.of(args).contains("--write")) {
      Files.writeString(ProjectFolder.find().resolve("docs/arrival-scale.md"), page, StandardCharsets.UTF_8);
    }
  }

  private static String orders(GoldStories library) {
    StringBuilder table = new StringBuilder("""
        | order of arrival | CPU ms an article | stories, against those in order of publication, F1 | against gold, F1 |
        | --- | ---: | ---: | ---: |
        """);
    Map<String, Placed> placed = new LinkedHashMap<>();
    inOrders(library.articles()).forEach((order, articles) -> placed.put(order, Placed.of(articles)));
    Map<String, String> inOrder = placed.values().iterator().next().stories;
    placed.forEach((order, one) -> table.append(String.format(Locale.ROOT, "| %s | %.2f | %.3f | %.3f |%n", order,
        one.milliseconds, BCubed.of(inOrder, one.stories).f1(), BCubed.of(library.stories(), one.stories).f1())));
    return table.toString();
  }

  /** The orders by their names, first that of the articles. */
  static Map<String, List<Article>> inOrders(List<Article> articles) {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(1));
    Map<String, List<Article>> orders = new LinkedHashMap<>();
    orders.put("by day of publication", articles);
    orders.put("the latest first", articles.reversed());
    orders.put("outlet after outlet",
        articles.stream().sorted(Comparator.comparing(article -> article.outlet().orElse(""))).toList());
    orders.put("shuffled", shuffled);
    return orders;
  }

  private static String indexes(List<Article> articles) throws IOException {
    Grouper grouper = new Grouper();
    StringBuilder table = new StringBuilder("""
        | program | CPU ms an article, first 10,000 | next 10,000 |
        | --- | ---: | ---: |
        """);
    table.append(row("Rashomon, everything", steps(articles,
        article -> Sketch.of(GroupingEvaluation.account(article)), grouper::add)));
    for (LuceneIndex.By by : LuceneIndex.By.values()) {
      try (LuceneIndex index = new LuceneIndex(by)) {
        table.append(row("Lucene, the look-up by " + by.name().toLowerCase(Locale.ROOT), steps(articles,
            LuceneIndex.Drawn::of, index::add)));
      }
    }
    return table.toString();
  }

  /** Milliseconds of the processor an article of each step, without reading it. */
  private static <T> double[] steps(List<Article> articles, Function<Article, T> reading, Placing<T> placing)
      throws IOException {
    double[] steps = new double[articles.size() / STEP];
    for (int from = 0; from < articles.size(); from += BATCH) {
      List<T> read = articles.subList(from, from + BATCH).stream().map(reading).toList();
      long before = GroupingRun.cpu();
      for (T article : read) {
        placing.place(article);
      }
      steps[from / STEP] += (GroupingRun.cpu() - before) / 1e6 / STEP;
    }
    return steps;
  }

  private static String row(String program, double[] steps) {
    StringBuilder row = new StringBuilder("| " + program + " |");
    for (double step : steps) {
      row.append(String.format(Locale.ROOT, " %.2f |", step));
    }
    return row.append('\n').toString();
  }

  private static String page(String orders, String indexes) {
    return """
        # Grouping articles as they arrive

        This page is written by `eval/scale arrival --write` and never by hand.

        The %,d articles are made as those of [grouping-scale.md](grouping-scale.md) are, %,d a day, and each is placed
        at once, on one thread.

        ## In another order

        F1 is B-cubed: of the stories that came out in order of publication, and of the gold stories. The first run is
        slowed by loading.

        %s
        ## Beside Lucene as the index

        Grouping looks an article up among those before it, and enters it to be found by the next. Lucene does no more
        than that: it finds the 20 likest by the 40 weightiest terms, as grouping's own index does, or by vectors (HNSW)
        to which all terms are hashed, then takes the article in and opens its reader anew. It holds everything in
        memory. Rashomon's time is of everything: weighing, look-up, comparing, and sorting the stories. Reading the
        words is left out of both.

        %s"""
        .formatted(ARTICLES, ARTICLES / DAYS, orders, indexes);
  }
}
