package org.rashomon.eval;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rashomon.group.Grouper;
import org.rashomon.group.Sketch;
import org.rashomon.model.Article;

/** Articles that are placed one after another, with what they cost, step by step. */
final class GroupingRun {
  /** So many sketches are drawn ahead. */
  private static final int AHEAD = 32;

  private static final double NANOSECONDS = 1e9;

  private final Grouper grouper = new Grouper();
  private final Deque<Future<Sketch>> ahead = new ArrayDeque<>();
  private final ExecutorService drawing;
  private final Iterator<Article> articles;

  /**
   * What some articles cost.
   *
   * @param articles so many were placed when the step ended
   * @param perSecond so many of the step were placed a second
   * @param cpuMilliseconds of all threads, an article of the step
   * @param bytes grouping kept at its end, without the articles
   */
  record Step(int articles, double perSecond, double cpuMilliseconds, long bytes) {}

  private GroupingRun(ExecutorService drawing, Iterator<Article> articles) {
    this.drawing = drawing;
    this.articles = articles;
  }

  /**
   * Places articles in their order.
   *
   * @param step so many are one step
   */
  static List<Step> of(List<Article> articles, int step) throws InterruptedException {
    try (ExecutorService drawing = Executors.newSingleThreadExecutor()) {
      GroupingRun run = new GroupingRun(drawing, articles.iterator());
      long memory = memory();
      List<Step> steps = new ArrayList<>();
      for (int placed = step; placed <= articles.size(); placed += step) {
        long start = System.nanoTime();
        long cpu = cpu();
        run.place(step);
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        double milliseconds = (cpu() - cpu) / 1e6 / step;
        steps.add(new Step(placed, step / seconds, milliseconds, memory() - memory));
      }
      return steps;
    }
  }

  private void place(int number) throws InterruptedException {
    for (int i = 0; i < number; i++) {
      while (articles.hasNext() && ahead.size() < AHEAD) {
        Article article = articles.next();
        ahead.add(drawing.submit(() -> Sketch.of(GroupingEvaluation.account(article))));
      }
      grouper.add(drawn(ahead.remove()));
    }
  }

  private static Sketch drawn(Future<Sketch> sketch) throws InterruptedException {
    try {
      return sketch.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Nanoseconds of processor time that all threads took so far. */
  static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Bytes in use after a full collection. */
  private static long memory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
