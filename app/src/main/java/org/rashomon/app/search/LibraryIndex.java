package org.rashomon.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.lucene.store.LockObtainFailedException;
import org.rashomon.Pipeline;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Library;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;

/**
 * The index of a library, kept equal to it: on opening it is brought up to the library, then it listens to the desk.
 *
 * <p>Articles arrive with numbers and are never taken away, so that the number of the last one held is the index's
 * version. Stories change: which telling of each is held is compared with the library's at every commit.
 */
public final class LibraryIndex implements DeskListener, AutoCloseable {
  /** A crash costs so much work at most; a commit takes some hundredths of a second. */
  private static final long BETWEEN_COMMITS_NANOS = TimeUnit.SECONDS.toNanos(10);

  /** Understood together when the index is behind. */
  private static final int PARCEL = 64;

  private final Library library;
  private final SearchIndex index;
  private long held;
  private long committed = System.nanoTime();

  /** Another program keeps the index. */
  public static final class Occupied extends IOException {
    private static final long serialVersionUID = 1;

    Occupied(Library library, IOException cause) {
      super("another program is at work on the library in " + library.place().folder(), cause);
    }
  }

  private LibraryIndex(Library library, SearchIndex index) {
    this.library = library;
    this.index = index;
  }

  /**
   * Opens the index of a library for writing, and brings in what it lacks. One that was lost is made anew, which takes as
   * long as reading all articles did.
   *
   * @param pipeline understands what is brought in
   * @param leftOut is told of an article that can't be understood any more; it is found once the index is made anew
   * @throws Occupied if another program has it
   * @throws IOException if it can't be read or written
   */
  public static LibraryIndex open(Library library, Pipeline pipeline, Consumer<Rejected> leftOut)
      throws IOException, InterruptedException {
    SearchIndex index = open(library.place().index(), library);
    try {
      LibraryIndex opened = new LibraryIndex(library, index);
      opened.catchUp(pipeline, leftOut);
      return opened;
    } catch (IOException | InterruptedException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  private static SearchIndex open(Path path, Library library) throws IOException {
    try {
      return SearchIndex.open(path);
    } catch (LockObtainFailedException e) {
      throw new Occupied(library, e);
    }
  }

  /** What can be looked for, as new as the library but for a second. */
  public IndexView view() {
    return index.view();
  }

  private void catchUp(Pipeline pipeline, Consumer<Rejected> leftOut) throws IOException, InterruptedException {
    OptionalLong version = view().version();
    held = version.orElse(0);
    if (version.isEmpty() || held > library.countArticles()) {
      index.clear();
      held = 0;
    }
    bringArticles(pipeline, leftOut);
    settle();
  }

  private void bringArticles(Pipeline pipeline, Consumer<Rejected> leftOut) throws IOException, InterruptedException {
    List<Article> missing = library.articlesAfter(held, PARCEL);
    while (!missing.isEmpty()) {
      pipeline.understand(missing, putting(leftOut));
      held = number(missing.getLast().id());
      index.commit(held);
      missing = library.articlesAfter(held, PARCEL);
    }
  }

  private Pipeline.Sink<Account> putting(Consumer<Rejected> leftOut) {
    return new Pipeline.Sink<>() {
      @Override
      public void made(Account account) {
        put(account);
      }

      @Override
      public void leftOut(Rejected rejected) {
        leftOut.accept(rejected);
      }
    };
  }

  private long number(String article) {
    return library.articleEntry(article).orElseThrow().number();
  }

  private void put(Account account) {
    try {
      index.putArticle(account);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the stories held those of the library, and commits. */
  private void settle() throws IOException {
    index.view().refresh();
    Map<String, String> here = view().tellings();
    Map<String, String> there = library.tellings();
    for (String story : here.keySet()) {
      if (!there.containsKey(story)) {
        index.removeStory(story);
      }
    }
    for (Map.Entry<String, String> story : there.entrySet()) {
      if (!story.getValue().equals(here.get(story.getKey()))) {
        bring(story.getKey(), story.getValue());
      }
    }
    index.commit(held);
    committed = System.nanoTime();
  }

  private void bring(String story, String telling) throws IOException {
    byte[] told = library.told(story).orElse(new byte[0]);
    if (told.length > 0) {
      index.putStory(ToldDossier.parse(told), telling);
    }
  }

  @Override
  public synchronized void added(Account account) {
    put(account);
    held = Math.max(held, number(account.article().id()));
    settleAtTimes();
  }

  @Override
  public synchronized void told(ToldDossier dossier) {
    String story = dossier.stories().getFirst().id();
    try {
      index.putStory(dossier, library.telling(story).orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settleAtTimes();
  }

  @Override
  public synchronized void ended(String story) {
    try {
      index.removeStory(story);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settleAtTimes();
  }

  private void settleAtTimes() {
    if (System.nanoTime() - committed > BETWEEN_COMMITS_NANOS) {
      try {
        settle();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Commits what it holds and closes. */
  @Override
  public synchronized void close() throws IOException {
    try (index) {
      settle();
    }
  }
}
