package org.rashomon.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.Pipeline;
import org.rashomon.group.Grouper;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Story;

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

  /** After so many articles the stories that changed are told, though more may come for them. */
  private static final int ROUND = 256;

  private final Library library;
  private final Clock clock;
  private final DeskListener listener;
  private final FileChannel lockFile;
  private final Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});
  private final Accounts accounts = new Accounts(pipeline);
  private final Grouper grouper = new Grouper();
  private final Ledger ledger;
  private final Map<String, String> digests = new HashMap<>();
  private Map<String, String> shelf = new LinkedHashMap<>();

  /** What came of adding. */
  public record Added(int added, int known, int rejected, int told) {
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

  private Desk(Library library, Clock clock, DeskListener listener, FileChannel lockFile) {
    this.library = library;
    this.clock = clock;
    this.listener = listener;
    this.lockFile = lockFile;
    this.ledger = new Ledger(library.jdbi());
  }

  /**
   * Takes the desk of a library, and ends what an earlier one left undone.
   *
   * @param listener is told what changes, by the thread that changes it
   * @throws Occupied if somebody else has it
   */
  public static Desk open(Library library, Clock clock, DeskListener listener)
      throws IOException, InterruptedException {
    FileChannel lockFile = lock(library.place());
    Desk desk = new Desk(library, clock, listener, lockFile);
    try {
      desk.fill();
      desk.tell();
      return desk;
    } catch (RuntimeException | InterruptedException e) {
      desk.close();
      throw e;
    }
  }

  private static FileChannel lock(LibraryPlace place) throws IOException {
    FileChannel channel = FileChannel.open(
        place.folder().resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new Occupied(place);
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Grouping knows what arrived by having seen it arrive: the same order gives the same stories. */
  private void fill() {
    library.eachArticle(0, numbered -> {
      grouper.add(numbered.article().outline());
      digests.put(numbered.article().id(), numbered.digest());
      shelf.put(numbered.article().id(), numbered.story());
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
    return gather(parcels -> pipeline.clean(paths, standardInput, parcels));
  }

  /** Adds documents that are read already. */
  public synchronized Added add(Collection<RawDocument> documents) throws InterruptedException {
    return gather(parcels -> pipeline.clean(documents.stream(), parcels));
  }

  /** Something that cleans documents into parcels. */
  @FunctionalInterface
  private interface Cleaning {
    void into(Parcels parcels) throws InterruptedException;
  }

  private Added gather(Cleaning cleaning) throws InterruptedException {
    Parcels parcels = new Parcels();
    try {
      cleaning.into(parcels);
      return parcels.end();
    } catch (Interrupted e) {
      throw e.interruption;
    }
  }

  /** Corrects, and tells anew what that changes. */
  public synchronized Correction correct(Correction correction) throws InterruptedException {
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
    tell();
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
    private Added added = new Added(0, 0, 0, 0);
    private int untold;

    @Override
    public void made(Article article) {
      Article own = named(article);
      if (isKnown(own)) {
        added = added.plus(new Added(0, 1, 0, 0));
        listener.known(own);
        return;
      }
      parcel.put(own.id(), own);
      if (parcel.size() == PARCEL) {
        store();
      }
    }

    /** Another article of an id that is taken (a later state of a page, or a file of another folder) gets one of its own. */
    private Article named(Article article) {
      String digest = StoredArticle.digest(article);
      boolean isOther = !digest.equals(digests.getOrDefault(article.id(), digest))
          || Optional.ofNullable(parcel.get(article.id())).filter(held -> !StoredArticle.digest(held).equals(digest))
              .isPresent();
      return isOther ? StoredArticle.renamed(article, article.id() + "@" + digest.substring(0, 8)) : article;
    }

    private boolean isKnown(Article article) {
      return digests.containsKey(article.id()) || parcel.containsKey(article.id());
    }

    @Override
    public void leftOut(Rejected rejected) {
      added = added.plus(new Added(0, 0, 1, 0));
      ledger.reject(rejected, clock.instant());
      listener.rejected(rejected);
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
        enter(understood);
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
      added = added.plus(new Added(0, 0, 0, tell()));
      untold = 0;
    }

    Added end() throws InterruptedException {
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

  private void enter(List<Account> understood) {
    List<StoredArticle> articles = understood.stream().map(StoredArticle::of).toList();
    articles.forEach(article -> grouper.add(article.outline()));
    place(articles);
    articles.forEach(article -> digests.put(article.id(), StoredArticle.digest(article.article())));
    understood.forEach(account -> {
      accounts.put(account);
      listener.added(account);
    });
  }

  /** Stores new articles, and every article in the story it is in now. */
  private void place(List<StoredArticle> articles) {
    Map<String, String> now = Shelf.corrected(grouper.assignments(), library.corrections());
    ledger.place(articles, shelf, now, clock.instant());
    shelf = now;
  }

  /**
   * Tells every story that is to be told anew.
   *
   * @return how many were
   */
  private int tell() throws InterruptedException {
    Map<String, List<String>> members = new HashMap<>();
    shelf.forEach((article, story) -> members.computeIfAbsent(story, first -> new ArrayList<>()).add(article));
    List<Correction> corrections = library.corrections();
    int told = 0;
    for (List<String> stories : ledger.stale(ROUND / 8)) {
      accounts.need(stories.stream().flatMap(story -> members.getOrDefault(story, List.of()).stream()).toList(),
          library);
      for (Prepared prepared : prepare(stories, members, corrections)) {
        told += write(prepared) ? 1 : 0;
      }
    }
    return told;
  }

  /** A story told and not yet stored; no telling where it is no more, or where telling it failed. */
  private record Prepared(String story, Optional<Telling> telling, Optional<RuntimeException> failure) {}

  private List<Prepared> prepare(
      List<String> stories, Map<String, List<String>> members, List<Correction> corrections) {
    List<Optional<Story>> known = stories.stream()
        .map(story -> Optional.ofNullable(members.get(story)).map(articles -> story(story, articles))).toList();
    return IntStream.range(0, stories.size()).parallel()
        .mapToObj(i -> prepare(stories.get(i), known.get(i), corrections)).toList();
  }

  private Story story(String id, List<String> articles) {
    Story outlined = grouper.story(id, articles);
    return new Story(
        id, outlined.accounts().stream().map(account -> accounts.of(account.article().id())).toList(),
        outlined.placements());
  }

  private Prepared prepare(String id, Optional<Story> story, List<Correction> corrections) {
    try {
      return new Prepared(
          id, story.map(known -> Telling.of(pipeline.tell(known, Corrected.of(corrections)))), Optional.empty());
    } catch (RuntimeException e) {
      return new Prepared(id, Optional.empty(), Optional.of(e));
    }
  }

  private boolean write(Prepared prepared) {
    if (prepared.failure().isPresent()) {
      listener.failed(prepared.story(), prepared.failure().get());
      return false;
    }
    if (prepared.telling().isEmpty()) {
      ledger.end(prepared.story());
      listener.ended(prepared.story());
      return false;
    }
    ledger.tell(prepared.telling().get(), clock.instant());
    listener.told(prepared.telling().get().dossier());
    return true;
  }

  /** Gives the desk back. */
  @Override
  public synchronized void close() throws IOException {
    pipeline.close();
    lockFile.close();
  }
}
