package org.rashomon.app.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rashomon.model.SentenceVector;
import org.jspecify.annotations.Nullable;

/** The index as it is read: every search sees one state of it, and new states are seen within a second. */
public final class IndexView implements AutoCloseable {
  /** Looking for a new state makes Lucene write what is new into a segment; oftener would cost who adds. */
  private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final SearcherManager searchers;
  private final Optional<Directory> folder;
  private final StemAnalyzer analyzer = new StemAnalyzer();
  private final FacetStates facetStates = new FacetStates();
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  private IndexView(SearcherManager searchers, Optional<Directory> folder) {
    this.searchers = searchers;
    this.folder = folder;
  }

  /**
   * Reads an index beside whoever writes it.
   *
   * @throws NoSuchFileException if there is none
   */
  public static IndexView open(Path path) throws IOException {
    LuceneLog.quiet();
    Directory folder = FSDirectory.open(path);
    try {
      return new IndexView(new SearcherManager(folder, null), Optional.of(folder));
    } catch (IndexNotFoundException e) {
      folder.close();
      throw (IOException) new NoSuchFileException(path.toString()).initCause(e);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  static IndexView of(IndexWriter writer) throws IOException {
    return new IndexView(new SearcherManager(writer, null), Optional.empty());
  }

  /** Something done with one state of the index. */
  @FunctionalInterface
  interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  /** Does it with the newest state. */
  <T> T read(Reading<T> reading) throws IOException {
    refreshAtTimes();
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.read(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  private void refreshAtTimes() throws IOException {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (now - last > REFRESH_NANOS && refreshed.compareAndSet(last, now)) {
      boolean others = !searchers.maybeRefresh();
      refreshed.set(others ? last : now);
    }
  }

  /** Sees what is there now. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** The version of the store that was committed last; empty if nothing ever was, and the index is to be filled. */
  public OptionalLong version() throws IOException {
    String version = read(
        searcher -> ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData()
            .getOrDefault(SearchIndex.VERSION, ""));
    return version.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(version));
  }

  /** Which telling of each story is held, by the story's id. */
  public Map<String, String> tellings() throws IOException {
    return read(searcher -> {
      Map<String, String> tellings = new HashMap<>();
      Query stories = LuceneQueries.holds(List.of(Fields.Holds.STORY));
      for (ScoreDoc found : searcher.search(stories, Math.max(1, searcher.count(stories))).scoreDocs) {
        tellings.put(Stored.id(searcher, found.doc), Stored.telling(searcher, found.doc));
      }
      return tellings;
    });
  }

  /**
   * Looks for what the query says, by words and, where it has words and their meaning is given, by meaning as well.
   *
   * @param meaning of {@link SearchQuery#text()}
   * @param from how many hits to pass over; of those beyond {@link Search#DEEPEST} there are no pages
   * @param size how many hits at most
   */
  public SearchResults search(SearchQuery query, Optional<SentenceVector> meaning, int from, int size)
      throws IOException {
    return read(searcher -> new Search(searcher, facetStates, analyzer, query, meaning).page(from, size));
  }

  /**
   * Answers a question by sentences of the articles.
   *
   * @param meaning of the question
   */
  public Answer ask(String question, SentenceVector meaning) throws IOException {
    return read(searcher -> new Asker(new Candidates(searcher), analyzer).answer(question, meaning));
  }

  static Map<String, String> data(@Nullable Iterable<Map.Entry<String, String>> entries) {
    Map<String, String> data = new HashMap<>();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    if (folder.isPresent()) {
      folder.get().close();
    }
  }
}
