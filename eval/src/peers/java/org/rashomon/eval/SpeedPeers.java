package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.rashomon.model.Article;
import org.rashomon.understand.Understander;

/**
 * How fast the stage {@code understand} is as a whole beside CoreNLP's annotators, on the same articles and cores in
 * the same run. Both are warm; they take turns, a few articles at a time, so that whatever else the machine does slows
 * both.
 */
final class SpeedPeers implements PeerEvaluation {
  private static final int ARTICLES = 20;
  private static final int TURN = 4;

  /** The engine reads a turn's articles so often, and its time is the mean: once is too short to measure. */
  private static final int REPEATED = 5;

  private static final int WARM_UPS = 10;
  private static final int STARTS = 3;
  private static final double NANOSECONDS = 1e9;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public List<PeerFigures> measure(Path gold) throws IOException {
    List<Article> articles = Brat.read(gold.resolve(AttributionEvaluation.SET)).stream()
        .limit(ARTICLES + TURN).map(Brat::article).toList();
    long start = System.nanoTime();
    StanfordQuoter other = new StanfordQuoter();
    other.annotate(articles.get(0).text());
    double otherStart = (System.nanoTime() - start) / NANOSECONDS;
    int cores = Runtime.getRuntime().availableProcessors();
    try (Understander understander = new Understander(); ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      Race race = new Race(understander, other, pool);
      race.warmUp(articles.subList(ARTICLES, articles.size()));
      race.run(articles.subList(0, ARTICLES));
      return List.of(
          new PeerFigures("Rashomon", figures(cores, race.seconds, race.otherSeconds, EngineStart.seconds(STARTS))),
          new PeerFigures(StanfordQuoter.PROGRAM, figures(cores, race.otherSeconds, race.otherSeconds, otherStart)));
    }
  }

  private static List<Figure> figures(int cores, double seconds, double otherSeconds, double start) {
    String set = ARTICLES + " of " + AttributionEvaluation.SET + " on " + cores + " cores";
    return List.of(
        Figure.shown(set, "articles a second", ARTICLES / seconds),
        Figure.shown(set, "times as fast as CoreNLP", otherSeconds / seconds),
        Figure.ofErrors(set, "seconds to the first article, in a new process", start));
  }

  /** Two that take turns at reading the same articles, each on all cores. */
  private static final class Race {
    private final Understander understander;
    private final StanfordQuoter other;
    private final ExecutorService pool;
    private double seconds;
    private double otherSeconds;

    private Race(Understander understander, StanfordQuoter other, ExecutorService pool) {
      this.understander = understander;
      this.other = other;
      this.pool = pool;
    }

    private void warmUp(List<Article> articles) {
      time(articles, WARM_UPS * REPEATED, understander::understand);
      time(articles, 1, article -> other.annotate(article.text()));
    }

    private void run(List<Article> articles) {
      for (int i = 0; i < articles.size(); i += TURN) {
        List<Article> turn = articles.subList(i, Math.min(i + TURN, articles.size()));
        seconds += time(turn, REPEATED, understander::understand);
        otherSeconds += time(turn, 1, article -> other.annotate(article.text()));
      }
    }

    /** How many seconds reading the articles once takes. */
    private double time(List<Article> articles, int times, Reader reader) {
      List<Callable<Object>> tasks = IntStream.range(0, times).boxed()
          .flatMap(i -> articles.stream().map(article -> (Callable<Object>) () -> reader.read(article)))
          .toList();
      long start = System.nanoTime();
      try {
        for (Future<Object> done : pool.invokeAll(tasks)) {
          done.get();
        }
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
      return (System.nanoTime() - start) / NANOSECONDS / times;
    }
  }

  /** Whatever makes something of an article. */
  @FunctionalInterface
  private interface Reader {
    Object read(Article article);
  }
}
