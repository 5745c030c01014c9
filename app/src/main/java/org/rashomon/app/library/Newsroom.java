package org.rashomon.app.library;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.rashomon.Pipeline;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.RawDocument;

/**
 * A desk at work in the background: takes jobs and does them one after another, so that nobody who reads waits for who
 * writes. For any number of threads. Its door is open to other programs of the user while it has the desk.
 *
 * <p>The desk is opened by the newsroom's own thread, since that loads the encoder and everything that grouping knows.
 */
public final class Newsroom implements AutoCloseable {
  /** Jobs that wait; a person at a browser has a handful. */
  public static final int MOST_WAITING = 100;

  /** Jobs that are over are forgotten when there are more. */
  private static final int MOST_REMEMBERED = 500;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Opening opening;
  private final DeskListener also;
  private final BlockingQueue<Job> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Map<Long, Job> jobs = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final Bell bell = new Bell();
  private final Thread thread = Thread.ofPlatform().daemon().name("rashomon-newsroom").unstarted(this::work);
  private final Door door;
  private Optional<Desk> desk = Optional.empty();
  private final CountDownLatch tried = new CountDownLatch(1);
  private volatile Optional<String> closedBecause = Optional.empty();
  private volatile Optional<Job> current = Optional.empty();

  /** What is done at the desk. */
  @FunctionalInterface
  public interface Work {
    void at(Desk desk) throws IOException, InterruptedException;
  }

  /** Opens the desk. */
  @FunctionalInterface
  private interface Opening {
    Desk open(DeskListener listener) throws IOException, InterruptedException;
  }

  /** Too much is waiting already. */
  public static final class Full extends Exception {
    private static final long serialVersionUID = 1;

    Full() {
      super(MOST_WAITING + " jobs are waiting already");
    }
  }

  private Newsroom(LibraryPlace place, Opening opening, DeskListener also) {
    this.opening = opening;
    this.also = also;
    this.door = new Door(place, work -> await("what another program brought", work));
  }

  /** Opens the newsroom of a library at once; its desk is opened in the background. */
  public static Newsroom open(Library library, Clock clock) {
    return started(new Newsroom(library.place(), listener -> Desk.open(library, clock, listener), DeskListener.NONE));
  }

  /**
   * {@link #open(Library, Clock)}.
   *
   * @param also is told what the desk does, by the newsroom's own thread
   * @param pipeline as {@link Desk#open(Library, Clock, DeskListener, Pipeline)} takes it
   */
  public static Newsroom open(Library library, Clock clock, DeskListener also, Pipeline pipeline) {
    return started(
        new Newsroom(library.place(), listener -> Desk.open(library, clock, listener, pipeline), also));
  }

  private static Newsroom started(Newsroom newsroom) {
    newsroom.thread.start();
    return newsroom;
  }

  /** Rings whenever something changed: in the library, or with a job. */
  public Bell bell() {
    return bell;
  }

  /** Why nothing can be written, where that is so: another program is at the desk, mostly. */
  public Optional<String> closedBecause() {
    return closedBecause;
  }

  /** Waits until the desk was asked for the first time, and says why it is closed; empty where it is open. */
  public Optional<String> awaitDesk() throws InterruptedException {
    tried.await();
    return closedBecause;
  }

  /**
   * Has documents added.
   *
   * @param what they are, in words
   * @param documents opened when their turn comes, and closed when they are added
   */
  public Job add(String what, Reading documents) throws Full {
    return take(what, desk -> {
      try (Stream<RawDocument> read = documents.open()) {
        desk.add(read, DeskListener.NONE);
      }
    });
  }

  /** Documents that are read when their turn comes. */
  @FunctionalInterface
  public interface Reading {
    Stream<RawDocument> open() throws IOException;
  }

  /** Has a correction made. */
  public Job correct(Correction correction) throws Full {
    return take("correction: " + correction.kind().label().replace('-', ' '),
        desk -> desk.correct(correction));
  }

  /** Has a correction taken back. */
  public Job undo(long number) throws Full {
    return take("undo of correction " + number, desk -> {
      if (desk.undo(number).isEmpty()) {
        throw new IOException("there is no correction " + number + " that holds");
      }
    });
  }

  /**
   * Has something done and waits until it is done; for programs, which are not listed among the {@link #jobs}.
   *
   * @param what it is, in words
   * @throws IOException if it failed, whose message says why
   */
  public void await(String what, Work work) throws IOException, InterruptedException {
    Job job = new Job(numbers.incrementAndGet(), what, work);
    waiting.put(job);
    job.await();
    Optional<String> failure = job.progress().failure();
    if (failure.isPresent()) {
      throw new IOException(failure.get());
    }
  }

  private Job take(String what, Work work) throws Full {
    Job job = new Job(numbers.incrementAndGet(), what, work);
    jobs.put(job.number(), job);
    if (!waiting.offer(job)) {
      jobs.remove(job.number());
      throw new Full();
    }
    forget();
    return job;
  }

  private void forget() {
    jobs.values().stream().sorted(Comparator.comparingLong(Job::number).reversed()).skip(MOST_REMEMBERED)
        .filter(job -> job.progress().isOver()).forEach(job -> jobs.remove(job.number()));
  }

  public Optional<Job> job(long number) {
    return Optional.ofNullable(jobs.get(number));
  }

  /** The jobs, the latest first. */
  public List<Job> jobs() {
    return jobs.values().stream().sorted(Comparator.comparingLong(Job::number).reversed()).toList();
  }

  private void work() {
    try {
      openFirst();
      while (true) {
        Job job = waiting.take();
        current = Optional.of(job);
        job.begin();
        bell.ring();
        work(job);
        bell.ring();
      }
    } catch (InterruptedException e) {
      closeDesk();
      current.filter(job -> !job.progress().isOver()).ifPresent(Newsroom::leave);
      waiting.forEach(Newsroom::leave);
      door.close();
    }
  }

  private void openFirst() throws InterruptedException {
    try {
      opened();
    } finally {
      tried.countDown();
    }
  }

  private static void leave(Job job) {
    job.fail("the program ended before it was done");
  }

  private void work(Job job) throws InterruptedException {
    Optional<Desk> opened = opened();
    if (opened.isEmpty()) {
      job.fail(closedBecause.orElse("the desk is closed"));
      return;
    }
    try {
      job.work().at(opened.get());
      job.end();
    } catch (IOException e) {
      job.fail(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // Whatever it left undone, a new desk ends.
      closeDesk();
      stopIfInterrupted(e);
      job.fail("it failed, which is a defect here: " + e);
    }
  }

  private static void stopIfInterrupted(RuntimeException e) throws InterruptedException {
    if (Thread.currentThread().isInterrupted() || e.getCause() instanceof InterruptedException) {
      throw new InterruptedException();
    }
  }

  /** The desk; where another program has it, it is asked for again with every job. */
  private Optional<Desk> opened() throws InterruptedException {
    if (desk.isPresent()) {
      return desk;
    }
    try {
      desk = Optional.of(opening.open(DeskListener.both(also, new Teller())));
      closedBecause = Optional.empty();
      door.open();
    } catch (IOException e) {
      closedBecause = Optional.of(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      stopIfInterrupted(e);
      closedBecause = Optional.of("the desk can't be opened, which is a defect here: " + e);
    }
    return desk;
  }

  private void closeDesk() {
    door.shut();
    try {
      if (desk.isPresent()) {
        desk.get().close();
      }
    } catch (IOException e) {
      closedBecause = Optional.of(String.valueOf(e.getMessage()));
    }
    desk = Optional.empty();
  }

  /** Stops what is being done; what is stored by then stays. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells the job at work, and whoever listens. */
  private final class Teller implements DeskListener {
    @Override
    public void added(Account account) {
      current.ifPresent(Job::added);
    }

    @Override
    public void known(Article article) {
      current.ifPresent(job -> job.known(article.id()));
    }

    @Override
    public void rejected(Rejected rejected) {
      current.ifPresent(job -> job.rejected(rejected));
    }

    @Override
    public void told(ToldDossier story) {
      current.ifPresent(job -> job.told(story.stories().getFirst().id()));
      bell.ring();
    }

    @Override
    public void ended(String story) {
      bell.ring();
    }

    @Override
    public void failed(String story, RuntimeException failure) {
      current.ifPresent(job -> job.complain("not told: " + story + ": " + failure + ", which is a defect here"));
    }
  }
}
