package org.rashomon.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rashomon.group.Grouper;
import org.rashomon.model.Article;

/**
 * The program {@code eval/scale}: groups a library of 100,000 articles as they arrive, and prints what each ten thousand
 * cost, in time and memory; then how good and how fast grouping is beside MinHash. With {@code --write} it writes
 * {@code docs/grouping-scale.md}.
 */
public final class GroupingScale {
  private static final int ARTICLES = 100_000;
  private static final int STEP = 10_000;

  /** Stories begin within so many days: a hundred articles a day, all through the library. */
  private static final int DAYS = 1000;

  /** So many articles of the library are given to MinHash to tell its speed. */
  private static final int TIMED = 20_000;

  /** The best of those tried on gva/dev and allsides/train: with words and with shingles, banded to find nearly all. */
  private static final List<MinHashStories.Setting> SETTINGS = List.of(
      new MinHashStories.Setting(1, 40, 3, 0.35),
      new MinHashStories.Setting(4, 60, 2, 0.06));

  private GroupingScale() {}

  /**
   * Runs the program.
   *
   * @param args nothing, or {@code --write}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path gold = GoldFolder.required();
    List<GoldStories> sets = List.of(
        GoldStories.read(gold, GroupingEvaluation.GVA), GoldStories.read(gold, GroupingEvaluation.TRAIN));
    GoldStories library = RepeatedStories.of(GoldStories.together(sets), ARTICLES, DAYS);
    String page = page(curve(library.articles()), comparison(sets, library.articles()));
    System.out.print(page);
    if (List.of(args).contains("--write")) {
      Files.writeString(ProjectFolder.find().resolve("docs/grouping-scale.md"), page, StandardCharsets.UTF_8);
    }
  }

  private static String curve(List<Article> articles) throws InterruptedException {
    StringBuilder table = new StringBuilder("""
        | articles | a second | CPU ms an article | grouping's memory, MB | bytes an article |
        | ---: | ---: | ---: | ---: | ---: |
        """);
    for (GroupingRun.Step step : GroupingRun.of(articles, STEP)) {
      table.append(String.format(Locale.ROOT, "| %,d | %,.0f | %.2f | %,.0f | %,d |%n", step.articles(),
          step.perSecond(), step.cpuMilliseconds(), step.bytes() / 1e6, step.bytes() / step.articles()));
    }
    return table.toString();
  }

  private static String comparison(List<GoldStories> sets, List<Article> library) {
    List<Article> timed = library.subList(0, TIMED);
    StringBuilder table = new StringBuilder("| program | CPU ms an article |");
    sets.forEach(set -> table.append(' ').append(set.name()).append(" precision, recall, F1 |"));
    table.append("\n| --- | ---: |").append(" ---: |".repeat(sets.size())).append('\n');
    Grouper grouper = new Grouper();
    double own = milliseconds(timed, article -> grouper.add(GroupingEvaluation.account(article)));
    table.append(row("Rashomon", own,
        sets.stream().map(set -> BCubed.of(set.stories(), GroupingEvaluation.group(set.articles()))).toList()));
    for (MinHashStories.Setting setting : SETTINGS) {
      double its = milliseconds(timed, new MinHashStories(setting)::add);
      table.append(row("MinHash: " + setting, its,
          sets.stream().map(set -> BCubed.of(set.stories(), MinHashStories.of(set, setting))).toList()));
    }
    return table.toString();
  }

  private static double milliseconds(List<Article> articles, Consumer<Article> placing) {
    long before = GroupingRun.cpu();
    articles.forEach(placing);
    return (GroupingRun.cpu() - before) / 1e6 / articles.size();
  }

  private static String row(String program, double milliseconds, List<BCubed> scores) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %s | %.2f |", program, milliseconds));
    scores.forEach(score -> row.append(
        String.format(Locale.ROOT, " %.3f, %.3f, **%.3f** |", score.precision(), score.recall(), score.f1())));
    return row.append('\n').toString();
  }

  private static String page(String curve, String comparison) {
    return """
        # Grouping a large library

        This page is written by `eval/scale --write` and never by hand.

        ## Time and memory as the library grows

        %,d articles arrive one by one in order of publication, %,d a day, and each is placed at once. The library is
        made of gva/dev and allsides/train, again and again, with other names, words and days each time, so that no
        repeat tells the same story: every name becomes another of the set that is about as common, the same one all
        through a repeat; so does every word but the 300 commonest; every story begins on a day drawn from %,d days and
        keeps the days between its articles; undated articles stay undated. The texts are bare: nobody understood them.

        One thread draws sketches ahead and one places, on %d cores. Every line is of the %,d articles up to there.
        Articles a second vary with what else the machine does; time of the processor, all threads and the collector
        together, does so less. Memory is what grouping keeps beyond the articles themselves, after a full collection:
        a month near which nothing arrives any more goes quiet, and little is kept of it.

        %s
        ## Beside MinHash

        MinHash with locality-sensitive hashing joins articles whose sets of words or of runs of words are alike enough.
        Its time and that of grouping are of the first %,d articles of the library, on one thread, from the text on; the
        B-cubed figures are of the two gold sets in order of publication. Grouping was fitted on these sets, and MinHash's
        settings were chosen on them.

        %s"""
        .formatted(ARTICLES, ARTICLES / DAYS, DAYS, Runtime.getRuntime().availableProcessors(), STEP, curve, TIMED,
            comparison);
  }
}
