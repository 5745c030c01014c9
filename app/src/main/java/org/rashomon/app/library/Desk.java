package org.rashomon.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rashomon.Pipeline;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.RawDocument;

/**
 * Where a library is written: puts articles in, places them in stories, and tells anew the stories that changed.
 *
 * <p>Articles are stored in parcels, each in one transaction with its places in the stories and the mark that these have
 * to be told anew. Each story is told in a transaction of its own, which takes the mark away. So a library can be left
 * at any moment, by kill -9 too: what is stored stays, what is told is whole, and the next desk ends what was begun.
 *
 * <p>One desk a library, in one program; for one thread at a time, which it sees to itself.
 */
public final class Desk implements AutoCloseable {
  /** So many articles are understood and stored together. */
  private static final int PARCEL = 64;

  /** The version the build wrote into the program's archive. */
  private static final String VERSION = Optional.ofNullable(Pipeline.class.getPackage().getImplementationVersion())
      .orElse("unbuilt");

  /** After so many articles the stories that changed are told, though more may come for them. */
  static final int ROUND = 256;

  private final Library library;
  private final Clock clock;
  private final DeskListener listener;
  private final DeskLock lock;
  private final Pipeline pipeline;
  private final boolean isOwnPipeline;
  private final Accounts accounts;
  private final Ledger ledger;
  private final Narrator narrator;
  private final Map<String, String> digests = new HashMap<>();
  private final Set<String> said = new HashSet<>();
  private final String version;
  private Map<String, String> shelf = new LinkedHashMap<>();
  private Grouping grouping;
  private boolean isAstray;

  /** What came of adding. */
  public record Added(int added, int known, int rejected, int told) {
    static final Added NOTHING = new Added(0, 0, 0, 0);

    Added plus(Added other) {
      return new Added(
          added + other.added, known + other.known, rejected + other.rejected, told + other.told);
    }
  }

  /** Another program writes this library. */
  public static final class Occupied extends IOException {
    private static final long serialVersionUID = 1;

    Occupied(LibraryPlace place) {
      super("another program is at work on the library in " + place.folder());
    }
  }

  private Desk(
      Library library, Clock clock, DeskListener listener, Optional<Pipeline> shared, String version, DeskLock lock,
      UnaryOperator<Narrator.Engine> around) {
    this.library = library;
    this.clock = clock;
    this.listener = listener;
    this.version = version;
    this.lock = lock;
    this.pipeline = shared.orElseGet(() -> new Pipeline(new Pipeline.Listener() {}));
    this.isOwnPipeline = shared.isEmpty();
    this.accounts = new Accounts(pipeline);
    this.ledger = new Ledger(library.jdbi());
    this.narrator = new Narrator(
        library, ledger, accounts,
        around.apply((story, corrections) -> Telling.of(pipeline.tell(story, corrections))), clock);
    this.grouping = Grouping.of(library, version);
  }

  /**
   * Takes the desk of a library, and ends what an earlier one left undone. Where that was another version of the program,
   * all stories are told anew.
   *
   * @param listener is told what changes, by the thread that changes it
   * @throws Occupied if somebody else has it
   */
  public static Desk open(Library library, Clock clock, DeskListener listener)
      throws IOException, InterruptedException {
    return open(library, clock, listener, Optional.empty(), VERSION, UnaryOperator.identity());
  }

  /**
   * {@link #open(Library, Clock, DeskListener)} with a pipeline that others use besides, so that its models are in memory
   * once.
   *
   * @param pipeline which runs for nobody else while the desk is at work; left open when the desk is closed
   */
  public static Desk open(Library library, Clock clock, DeskListener listener, Pipeline pipeline)
      throws IOException, InterruptedException {
    return open(library, clock, listener, Optional.of(pipeline), VERSION, UnaryOperator.identity());
  }

  /**
   * {@link #open(Library, Clock, DeskListener)} as a version of the program.
   *
   * @param around makes of what tells stories what tells them here
   */
  static Desk open(
      Library library, Clock clock, DeskListener listener, String version, UnaryOperator<Narrator.Engine> around)
      throws IOException, InterruptedException {
    return open(library, clock, listener, Optional.empty(), version, around);
  }

  private static Desk open(
      Library library, Clock clock, DeskListener listener, Optional<Pipeline> shared, String version,
      UnaryOperator<Narrator.Engine> around)
      throws IOException, InterruptedException {
    DeskLock lock = DeskLock.take(library);
    try {
      return new Desk(library, clock, listener, shared, version, lock, around).opened();
    } catch (RuntimeException | InterruptedException e) {
      lock.close();
      throw e;
    }
  }

  private Desk opened() throws InterruptedException {
    try {
      fill();
      ledger.toldBy(version);
      tell(listener);
      return this;
    } catch (RuntimeException | InterruptedException e) {
      closePipeline();
      throw e;
    }
  }

  private void fill() {
    digests.clear();
    said.clear();
    shelf = new LinkedHashMap<>();
    library.placed().forEach(one -> {
      digests.put(one.id(), one.digest());
      said.add(one.digest());
      shelf.put(one.id(), one.story());
    });
    place(List.of());
  }

  /**
   * Adds all articles of some inputs. What is in the library already is passed over.
   *
   * @param paths as {@link org.rashomon.read.DocumentReader#read} takes them
   * @throws InterruptedException if the thread is interrupted; what was added until then stays
   */
  public synchronized Added add(List<String> paths, InputStream standardInput) throws InterruptedException {
    return add(DeskListener.NONE, parcels -> pipeline.clean(paths, standardInput, parcels));
  }

  /**
   * Adds documents, and leaves the stories they are in as they were told last, until {@link #tell}, the next addition or
   * the next desk tells them anew. So what comes one by one is stored at once, and told together.
   */
  public synchronized Added addUntold(Collection<RawDocument> documents) throws InterruptedException {
    return add(DeskListener.NONE, parcels -> pipeline.clean(documents.stream(), parcels), Parcels::stored);
  }

  /**
   * Tells every story that changed since it was told.
   *
   * @return how many were told
   */
  public synchronized int tell() throws InterruptedException {
    findBack();
    return tell(listener);
  }

  /** Adds documents that are read already. */
  public Added add(Collection<RawDocument> documents) throws InterruptedException {
    return add(documents.stream(), DeskListener.NONE);
  }

  /**
   * Adds documents as they are read.
   *
   * @param documents closed when they are added
   * @param also is told besides what becomes of these documents and of the stories they are in
   */
  public synchronized Added add(Stream<RawDocument> documents, DeskListener also) throws InterruptedException {
    try (documents) {
      return add(also, parcels -> pipeline.clean(documents, parcels));
    }
  }

  /** Adds articles that are cleaned already; of what was left out a note is made. */
  synchronized Added addCleaned(List<Cleaned> cleaned, DeskListener also) throws InterruptedException {
    return add(also, parcels -> cleaned.forEach(one -> {
      switch (one) {
        case Kept(Article article) -> parcels.made(article);
        case Rejected rejected -> parcels.leftOut(rejected);
      }
    }));
  }

  /** Starts from what is stored, where storing failed: what is not stored must not stay in grouping. */
  private void findBack() {
    if (isAstray) {
      grouping = Grouping.of(library, version);
      fill();
      isAstray = false;
    }
  }

  /** Hands articles to parcels. */
  @FunctionalInterface
  private interface Cleaning {
    void into(Parcels parcels) throws InterruptedException;
  }

  /** Ends what was gathered. */
  @FunctionalInterface
  private interface Ending {
    Added of(Parcels parcels) throws InterruptedException;
  }

  private Added add(DeskListener also, Cleaning cleaning) throws InterruptedException {
    return add(also, cleaning, Parcels::told);
  }

  private Added add(DeskListener also, Cleaning cleaning, Ending ending) throws InterruptedException {
    findBack();
    Parcels parcels = new Parcels(DeskListener.both(listener, also));
    try {
      cleaning.into(parcels);
      return ending.of(parcels);
    } catch (Interrupted e) {
      throw e.interruption;
    }
  }

  /** Corrects, and tells anew what that changes. */
  public synchronized Correction correct(Correction correction) throws InterruptedException {
    findBack();
    Correction made = ledger.correct(correction, clock.instant());
    corrected(made);
    return made;
  }

  /**
   * Takes a correction back.
   *
   * @return it as it is now; empty where there is none of that number, or it was undone before
   */
  public synchronized Optional<Correction> undo(long number) throws InterruptedException {
    findBack();
    if (!ledger.undo(number, clock.instant())) {
      return Optional.empty();
    }
    Correction undone = library.corrections().stream().filter(one -> one.number() == number).findFirst().orElseThrow();
    corrected(undone);
    return Optional.of(undone);
  }

  private void corrected(Correction correction) throws InterruptedException {
    place(List.of());
    ledger.markStale(stories(correction));
    tell(listener);
  }

  /** The stories whose telling a correction changes. */
  private List<String> stories(Correction correction) {
    return correction.subjects().stream().flatMap(subject -> article(subject).stream())
        .map(article -> Objects.requireNonNull(shelf.get(article))).distinct().toList();
  }

  /** Subjects are article ids, ids of quotations (an article's and a number), or places ({@code article start end}). */
  private Optional<String> article(String subject) {
    String shorter = subject;
    while (!shelf.containsKey(shorter)) {
      int cut = Math.max(shorter.lastIndexOf(' '), Math.max(shorter.lastIndexOf('#'), shorter.lastIndexOf('/')));
      if (cut < 0) {
        return Optional.empty();
      }
      shorter = shorter.substring(0, cut);
    }
    return Optional.of(shorter);
  }

  /** Gathers articles as they are cleaned, and stores them by the parcel. */
  private final class Parcels implements Pipeline.Sink<Article> {
    private final Map<String, Article> parcel = new LinkedHashMap<>();
    private final Set<String> held = new HashSet<>();
    private final DeskListener listeners;
    private Added added = Added.NOTHING;
    private int untold;

    Parcels(DeskListener listeners) {
      this.listeners = listeners;
    }

    @Override
    public void made(Article article) {
      String digest = StoredArticle.digest(article);
      Article own = named(article, digest);
      if (isKnown(own, digest)) {
        added = added.plus(new Added(0, 1, 0, 0));
        listeners.known(own);
        return;
      }
      parcel.put(own.id(), own);
      if (parcel.size() == PARCEL) {
        store();
      }
    }

    /** Another article of an id that is taken (a later state of a page, or a file of another folder) gets one of its own. */
    private Article named(Article article, String digest) {
      String id = Column.storable(article.id());
      String own = digest.equals(digest(id).orElse(digest)) ? id : id + "@" + digest.substring(0, 8);
      return own.equals(article.id()) ? article : StoredArticle.renamed(article, own);
    }

    private Optional<String> digest(String id) {
      return Optional.ofNullable(digests.get(id))
          .or(() -> Optional.ofNullable(parcel.get(id)).map(StoredArticle::digest));
    }

    /** What says the same is the same, though it was found in another place: a folder named from elsewhere, say. */
    private boolean isKnown(Article article, String digest) {
      return digests.containsKey(article.id()) || said.contains(digest) || !held.add(digest);
    }

    @Override
    public void leftOut(Rejected rejected) {
      added = added.plus(new Added(0, 0, 1, 0));
      ledger.reject(rejected, clock.instant());
      listeners.rejected(rejected);
    }

    private void store() {
      List<Account> understood = new ArrayList<>();
      try {
        pipeline.understand(parcel.values(), new Pipeline.Sink<>() {
          @Override
          public void made(Account account) {
            understood.add(account);
          }

          @Override
          public void leftOut(Rejected rejected) {
            Parcels.this.leftOut(rejected);
          }
        });
        parcel.clear();
        held.clear();
        enter(understood, listeners);
        added = added.plus(new Added(understood.size(), 0, 0, 0));
        untold += understood.size();
        if (untold >= ROUND) {
          tellAll();
        }
      } catch (InterruptedException e) {
        throw new Interrupted(e);
      }
    }

    private void tellAll() throws InterruptedException {
      added = added.plus(new Added(0, 0, 0, tell(listeners)));
      untold = 0;
    }

    Added stored() {
      store();
      return added;
    }

    Added told() throws InterruptedException {
      store();
      tellAll();
      return added;
    }
  }

  /** An {@link InterruptedException} on its way through what may not throw one. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final InterruptedException interruption;

    Interrupted(InterruptedException interruption) {
      super(interruption);
      this.interruption = interruption;
    }
  }

  private void enter(List<Account> understood, DeskListener listeners) {
    List<StoredArticle> articles = understood.stream().map(StoredArticle::of).toList();
    try {
      articles.forEach(grouping::add);
      place(articles);
      grouping.stored();
    } catch (RuntimeException e) {
      isAstray = true;
      throw e;
    }
    articles.forEach(article -> {
      String digest = article.digest();
      digests.put(article.id(), digest);
      said.add(digest);
    });
    understood.forEach(account -> {
      accounts.put(account);
      listeners.added(account);
    });
  }

  /** Stores new articles, and every article in the story it is in now. */
  private void place(List<StoredArticle> articles) {
    lock.check();
    Map<String, String> now = Shelf.corrected(grouping.assignments(), library.corrections());
    ledger.place(articles, shelf, now, clock.instant());
    shelf = now;
  }

  private int tell(DeskListener listeners) throws InterruptedException {
    lock.check();
    return narrator.tell(shelf, listeners);
  }

  private void closePipeline() {
    if (isOwnPipeline) {
      pipeline.close();
    }
  }

  /** Gives the desk back. */
  @Override
  public synchronized void close() throws IOException {
    try (lock) {
      closePipeline();
      if (!isAstray) {
        grouping.close();
      }
    }
  }
}
