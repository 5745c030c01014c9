package org.rashomon;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rashomon.align.Aligner;
import org.rashomon.clean.Cleaner;
import org.rashomon.compare.Comparer;
import org.rashomon.group.Grouper;
import org.rashomon.group.Sketch;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Comparison;
import org.rashomon.model.Corrections;
import org.rashomon.model.Dossier;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Reason;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Story;
import org.rashomon.read.DocumentReader;
import org.rashomon.tell.Teller;
import org.rashomon.understand.Understander;

/**
 * The whole way from files to a dossier, and the only class that knows the order of the stages.
 *
 * <pre>read → clean → understand → group → align → compare → tell</pre>
 *
 * <p>Works on all cores; what it hands out comes in the order it was read. A document that can't be read, or that
 * makes a stage fail, is handed out as rejected and the run goes on. One run at a time.
 */
public final class Pipeline implements AutoCloseable {
  /** How long an interrupted run waits for articles that are being read; longer than one takes. */
  private static final long PATIENCE_SECONDS = 2;

  /**
   * Documents in hand may have this many bytes together, or one of them more: a page of 50 MB takes a good part of the
   * heap when it is parsed, eight of them side by side would take more than there is.
   */
  private static final long MOST_IN_HAND = 32L << 20;

  private final Listener listener;
  private final DocumentReader reader = new DocumentReader();
  private final Cleaner cleaner = new Cleaner();
  private final Cleaner pagesInAnyLanguage = Cleaner.ofPagesInAnyLanguage();
  private final Cleaner anyLanguage = Cleaner.ofAnyLanguage();
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers;
  private Optional<Understander> understander = Optional.empty();

  /** Is told how a run gets on; always called by the thread that runs the pipeline. */
  public interface Listener {
    /** An article was kept and understood as far as the run needs it. */
    default void kept(Article article) {}

    /** A document was left out. */
    default void rejected(Rejected rejected) {}

    /** Of so many stories, so many are compared. */
    default void compared(int done, int stories) {}
  }

  public Pipeline(Listener listener) {
    this.listener = listener;
    this.workers = Executors.newFixedThreadPool(
        threads, task -> Thread.ofPlatform().daemon().name("rashomon-", 0).unstarted(task));
  }

  /** What one document came to: the article with what was made of it, or why it was left out. */
  private sealed interface Outcome<T> {
    record Made<T>(Article article, T made) implements Outcome<T> {}

    record LeftOut<T>(Rejected rejected) implements Outcome<T> {}
  }

  /** Is given every result of a run, in the order read. */
  public interface Sink<T> {
    void made(T made);

    void leftOut(Rejected rejected);
  }

  /**
   * Reads and cleans. Pages in languages that later stages don't understand are kept, plain text in them is left out.
   *
   * @param paths as {@link DocumentReader#read} takes them
   * @throws InterruptedException if the thread is interrupted; no work goes on after that
   */
  public void extract(List<String> paths, InputStream standardInput, Sink<Article> sink)
      throws InterruptedException {
    run(pagesInAnyLanguage, paths, standardInput, Function.identity(), sink);
  }

  /** {@link #extract} that keeps plain text in any language, too. */
  public void extractAnyLanguage(List<String> paths, InputStream standardInput, Sink<Article> sink)
      throws InterruptedException {
    run(anyLanguage, paths, standardInput, Function.identity(), sink);
  }

  /**
   * Reads and cleans what later stages understand. Ids are as the documents give them: two articles can have the same.
   *
   * @param paths as {@link DocumentReader#read} takes them
   */
  public void clean(List<String> paths, InputStream standardInput, Sink<Article> sink) throws InterruptedException {
    try (Stream<RawDocument> documents = reader.read(paths, standardInput)) {
      clean(documents, sink);
    }
  }

  /** {@link #clean(List, InputStream, Sink)} of documents that are read already. */
  public void clean(Stream<RawDocument> documents, Sink<Article> sink) throws InterruptedException {
    inOrder(
        documents.iterator(),
        RawDocument::size,
        document -> outcome(document, cleaner, Function.identity()),
        outcome -> hand(outcome, sink));
  }

  /** Understands articles, on all cores; one that can't be is left out. */
  public void understand(Collection<Article> articles, Sink<Account> sink) throws InterruptedException {
    Understander loaded = understander();
    inOrder(
        articles.iterator(),
        article -> article.text().length(),
        article -> outcome(article, loaded::understand),
        outcome -> hand(outcome, sink));
  }

  /** Dates, aligns, compares and tells one story, as it is corrected. By any number of threads. */
  public Dossier.Chapter tell(Story story, Corrections corrections) {
    Comparison comparison = new Comparer().compare(new Aligner().align(understander().dated(story), corrections),
        corrections);
    return new Teller().tell(List.of(), List.of(), List.of(comparison)).stories().getFirst();
  }

  /** Reads, cleans and understands. */
  public void understand(List<String> paths, InputStream standardInput, Sink<Account> sink)
      throws InterruptedException {
    Understander loaded = understander();
    run(cleaner, paths, standardInput, loaded::understand, sink);
  }

  /**
   * {@link #understand} and groups.
   *
   * @param rejected is given what was left out
   */
  public List<Story> group(List<String> paths, InputStream standardInput, List<Rejected> rejected)
      throws InterruptedException {
    Grouper grouper = new Grouper();
    sketch(paths, standardInput, sink(sketch -> grouper.add(sketch), rejected));
    return grouper.stories();
  }

  /** The whole job. */
  public Dossier tell(List<String> paths, InputStream standardInput) throws InterruptedException {
    List<Article> articles = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    Grouper grouper = new Grouper();
    sketch(
        paths,
        standardInput,
        sink(
            sketch -> {
              articles.add(sketch.account().article());
              grouper.add(sketch);
            },
            rejected));
    List<Comparison> comparisons = compare(grouper.stories());
    return new Teller().tell(articles, rejected, comparisons);
  }

  /** {@link #understand}, and draws for grouping, which places one account at a time, what it can be spared. */
  private void sketch(List<String> paths, InputStream standardInput, Sink<Sketch> sink) throws InterruptedException {
    Understander loaded = understander();
    run(cleaner, paths, standardInput, article -> Sketch.of(loaded.understand(article)), sink);
  }

  private static <T> Sink<T> sink(Consumer<T> made, List<Rejected> rejected) {
    return new Sink<>() {
      @Override
      public void made(T one) {
        made.accept(one);
      }

      @Override
      public void leftOut(Rejected one) {
        rejected.add(one);
      }
    };
  }

  /** Dates, aligns and compares stories, on all cores. */
  private List<Comparison> compare(List<Story> stories) throws InterruptedException {
    Understander loaded = understander();
    Aligner aligner = new Aligner();
    Comparer comparer = new Comparer();
    List<Comparison> comparisons = new ArrayList<>();
    inOrder(
        stories.iterator(),
        story -> 0,
        story -> comparer.compare(aligner.align(loaded.dated(story))),
        comparison -> {
          comparisons.add(comparison);
          listener.compared(comparisons.size(), stories.size());
        });
    return comparisons;
  }

  private <T> void run(
      Cleaner with, List<String> paths, InputStream standardInput, Function<Article, T> make, Sink<T> sink)
      throws InterruptedException {
    Set<String> ids = new HashSet<>();
    try (Stream<RawDocument> documents = reader.read(paths, standardInput)) {
      inOrder(
          documents.iterator(),
          RawDocument::size,
          document -> outcome(document, with, make),
          outcome -> hand(unique(outcome, ids), sink));
    }
  }

  private <T> void hand(Outcome<T> outcome, Sink<T> sink) {
    switch (outcome) {
      case Outcome.Made<T>(Article article, T made) -> {
        listener.kept(article);
        sink.made(made);
      }
      case Outcome.LeftOut<T>(Rejected rejected) -> {
        listener.rejected(rejected);
        sink.leftOut(rejected);
      }
    }
  }

  /** The first article of an id is kept; a later one could not be told from it in any output. */
  private static <T> Outcome<T> unique(Outcome<T> outcome, Set<String> ids) {
    if (outcome instanceof Outcome.Made<T>(Article article, T made) && !ids.add(article.id())) {
      return new Outcome.LeftOut<>(
          new Rejected(
              article.origin(),
              Reason.DUPLICATE_ID,
              "An article with the id \"" + article.id() + "\" was read before."));
    }
    return outcome;
  }

  /** What becomes of one document. A failure inside a stage costs the run one article, not the run. */
  private <T> Outcome<T> outcome(RawDocument document, Cleaner with, Function<Article, T> make) {
    try {
      return switch (with.clean(document)) {
        case Kept(Article article) -> new Outcome.Made<>(article, make.apply(article));
        case Rejected rejected -> new Outcome.LeftOut<>(rejected);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return defect(document.origin(), e);
    }
  }

  private <T> Outcome<T> outcome(Article article, Function<Article, T> make) {
    try {
      return new Outcome.Made<>(article, make.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      return defect(article.origin(), e);
    }
  }

  private static <T> Outcome<T> defect(Origin origin, Throwable failure) {
    return new Outcome.LeftOut<>(
        new Rejected(origin, Reason.UNREADABLE, "Reading it failed (" + failure + "), which is a defect here."));
  }

  /**
   * Applies a function on all cores and hands out the results in order. Reads ahead only as far as keeps the cores
   * busy and the inputs in hand small, so that an archive of any size fits.
   *
   * @param bytes how large an input is
   */
  private <A, B> void inOrder(
      Iterator<A> inputs, ToLongFunction<A> bytes, Function<A, B> function, Consumer<B> results)
      throws InterruptedException {
    Deque<Future<B>> ahead = new ArrayDeque<>();
    Deque<Long> sizes = new ArrayDeque<>();
    long inHand = 0;
    try {
      while (inputs.hasNext() || !ahead.isEmpty()) {
        while (inputs.hasNext() && ahead.size() < 4 * threads && inHand < MOST_IN_HAND) {
          A input = inputs.next();
          sizes.add(bytes.applyAsLong(input));
          inHand += sizes.getLast();
          ahead.add(workers.submit(() -> function.apply(input)));
        }
        results.accept(ahead.remove().get());
        inHand -= sizes.remove();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      ahead.forEach(future -> future.cancel(true));
    }
  }

  /** The meaning of a sentence that stands in no article, such as a question; may be asked while a run goes on. */
  public SentenceVector vectorOf(String sentence) {
    return understander().vectorOf(sentence);
  }

  private synchronized Understander understander() {
    if (understander.isEmpty()) {
      understander = Optional.of(new Understander());
    }
    return understander.get();
  }

  /** Frees the models, once no worker uses them any more; one that does not stop keeps them. */
  @Override
  public void close() {
    workers.shutdownNow();
    if (isIdle()) {
      understander.ifPresent(Understander::close);
    }
  }

  private boolean isIdle() {
    try {
      return workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
