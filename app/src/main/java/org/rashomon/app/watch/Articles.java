package org.rashomon.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rashomon.app.watch.Intake.Outcome;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.read.DocumentReader;
import org.rashomon.read.Fetched;

/**
 * The articles that feeds list: each as its page has it, or as the feed has it where there is no page to be had. Hands
 * them on, one at a time.
 */
final class Articles implements AutoCloseable {
  /** A page that fails so often in polls one after another is given up; most that fail twice have moved. */
  private static final int MOST_FAILURES = 3;

  /** How long a stop waits for an article that is being taken; taking one takes about a second. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Optional<PoliteWeb> pages;
  private final Intake intake;
  private final DocumentReader reader = new DocumentReader();
  private final ExecutorService taker = Executors
      .newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("rashomon-intake").unstarted(task));

  /**
   * @param pages fetches pages; nothing where only the feeds' own texts are wanted
   */
  Articles(Optional<PoliteWeb> pages, Intake intake) {
    this.pages = pages;
    this.intake = intake;
  }

  /**
   * What became of an item.
   *
   * @param added whether there is an article or version more
   * @param failures how often its page could not be had, if it is to be tried again; else 0
   */
  record Taken(boolean added, int failures) {}

  /**
   * Fetches an item's page and hands it on.
   *
   * @param item with the feed's own text
   * @param failures how often its page could not be had before
   * @throws IOException where it could not be handed on; a page that is not to be had is no such failure
   */
  Taken take(RawDocument item, int failures) throws IOException, InterruptedException {
    Optional<RawDocument> page;
    try {
      page = page(item);
    } catch (IOException e) {
      int counted = failures(e, failures);
      if (!PoliteWeb.isFinal(e) && counted < MOST_FAILURES) {
        return new Taken(false, counted);
      }
      page = Optional.empty();
    }
    return new Taken(give(page, item), 0);
  }

  /** Where the server was not even asked, nothing is counted. */
  private static int failures(IOException e, int before) {
    return e instanceof RetryLaterException later && !later.wasAsked() ? Math.max(1, before) : before + 1;
  }

  /** The page; nothing where none is wanted or the feed names none. */
  private Optional<RawDocument> page(RawDocument item) throws IOException, InterruptedException {
    Optional<String> url = item.given().url();
    if (pages.isEmpty() || url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(read(item, url.get(), pages.get().page(url.get())));
  }

  private RawDocument read(RawDocument item, String url, Fetched answer) throws IOException {
    if (!answer.isOk()) {
      throw answer.status() >= 500
          ? new IOException("the server answered " + answer.status())
          : new PageRefusedException("the server answered " + answer.status());
    }
    try (Stream<RawDocument> documents = reader.read(url, answer)) {
      List<RawDocument> found = documents.limit(2).toList();
      if (found.size() != 1 || !isPage(found.getFirst())) {
        throw new PageRefusedException("it is no page");
      }
      return page(item, found.getFirst());
    }
  }

  private static boolean isPage(RawDocument document) {
    return document.origin() instanceof Origin.File && !(document.body() instanceof Unreadable);
  }

  /**
   * The page, named by its address as the feed gives it. Of the feed's word only the dates are kept: a title or outlet
   * of the feed would outrank the page's own, which is the better witness.
   */
  private static RawDocument page(RawDocument item, RawDocument page) {
    Given given = new Given(
        page.given().url(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        item.given().published(),
        item.given().updated(),
        Optional.empty(),
        false);
    Body body = page.body();
    return new RawDocument(ListedItem.address(item).orElse(item.id()), page.origin(), given, body);
  }

  /**
   * Hands on the page, and where no article is found on it, the feed's own text. What is being taken is taken to the end
   * by a thread of its own, even if the one that found it is stopped.
   */
  private boolean give(Optional<RawDocument> page, RawDocument item) throws IOException, InterruptedException {
    return done(() -> {
      Outcome outcome = page.isPresent() ? intake.take(page.get()) : Outcome.LEFT_OUT;
      return (outcome == Outcome.LEFT_OUT ? intake.take(item) : outcome) == Outcome.ADDED;
    });
  }

  private <T> T done(Callable<T> work) throws IOException, InterruptedException {
    try {
      return taker.submit(work).get();
    } catch (ExecutionException e) {
      throw new IOException("it could not be taken: " + e.getCause(), e);
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("the watch ended");
    }
  }

  /** Hands on a document as it is. */
  boolean give(RawDocument document) throws IOException, InterruptedException {
    return give(Optional.empty(), document);
  }

  /** Has what was handed on shown, at the end of a look. */
  void end() throws IOException, InterruptedException {
    done(() -> {
      intake.end();
      return true;
    });
  }

  /** Takes nothing more, and waits a moment for what is being taken. */
  @Override
  public void close() {
    taker.shutdown();
    try {
      if (!taker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        taker.shutdownNow();
      }
    } catch (InterruptedException e) {
      taker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
