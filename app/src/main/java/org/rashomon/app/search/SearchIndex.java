package org.rashomon.app.search;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;

/**
 * The index that is written: one process at a time has it open, others read what was last committed through
 * {@link IndexView#open}. Safe for use by many threads.
 *
 * <p>What is put in is seen by its own {@link #view()} within a second, and survives a crash from {@link #commit} on.
 */
public final class SearchIndex implements AutoCloseable {
  /** The key in Lucene's commit data under which {@link #commit} leaves the version. */
  static final String VERSION = "version";

  private static final String FORMAT_KEY = "format";

  /** Raised whenever documents are made otherwise, so that an index made before is made again. */
  private static final String FORMAT = "2";

  private final Directory folder;
  private final IndexWriter writer;
  private final IndexView view;

  private SearchIndex(Directory folder, IndexWriter writer) throws IOException {
    this.folder = folder;
    this.writer = writer;
    this.view = IndexView.of(writer);
  }

  /**
   * Opens the index in a folder, which is made if it is not there. One that is damaged or of another format is emptied:
   * it then has no {@link IndexView#version()} and is to be filled anew.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException if another process has it open for writing
   */
  public static SearchIndex open(Path path) throws IOException {
    LuceneLog.quiet();
    Directory folder = FSDirectory.open(path);
    try {
      return undamaged(folder);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static SearchIndex undamaged(Directory folder) throws IOException {
    try {
      return of(folder);
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | NoSuchFileException
        | FileNotFoundException e) {
      empty(folder);
      return of(folder);
    }
  }

  private static SearchIndex of(Directory folder) throws IOException {
    IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(new StemAnalyzer()).setCommitOnClose(false));
    try {
      if (!data(writer).getOrDefault(FORMAT_KEY, FORMAT).equals(FORMAT)) {
        writer.deleteAll();
        writer.setLiveCommitData(List.of());
      }
      return new SearchIndex(folder, writer);
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** The lock's file stays: whoever holds the lock may delete everything else. */
  private static void empty(Directory folder) throws IOException {
    for (String file : folder.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        folder.deleteFile(file);
      }
    }
  }

  private static Map<String, String> data(IndexWriter writer) {
    return IndexView.data(writer.getLiveCommitData());
  }

  /** Puts in an article in the place of what the index held of it. */
  public void putArticle(Account account) throws IOException {
    put(Owner.article(account.article().id()), ArticleDocuments.of(account));
  }

  /**
   * Puts in a story in the place of what the index held of it.
   *
   * @param dossier of this story
   * @param telling by which {@link IndexView#tellings} says which state of the story is held
   * @throws IllegalArgumentException if it has not exactly one
   */
  public void putStory(ToldDossier dossier, String telling) throws IOException {
    if (dossier.stories().size() != 1) {
      throw new IllegalArgumentException("a dossier of " + dossier.stories().size() + " stories");
    }
    ToldDossier.Story story = dossier.stories().getFirst();
    put(Owner.story(story.id()), StoryDocuments.of(story, dossier.articlesById(), telling));
  }

  public void removeStory(String id) throws IOException {
    writer.deleteDocuments(Owner.story(id));
  }

  /** Readers see the documents of one owner all at once, or what was there before. */
  private void put(Term owner, List<Document> documents) throws IOException {
    List<Document> built = new ArrayList<>();
    for (Document document : documents) {
      built.add(Facet.CONFIG.build(document));
    }
    writer.updateDocuments(owner, built);
  }

  /** Takes everything out, to be filled anew. */
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /**
   * Makes what was put in and removed so far safe against a crash.
   *
   * @param version of the store which the index is now equal to
   */
  public void commit(long version) throws IOException {
    writer.setLiveCommitData(Map.of(VERSION, Long.toString(version), FORMAT_KEY, FORMAT).entrySet());
    writer.commit();
    view.refresh();
  }

  /** What is in it, uncommitted changes included; closed with the index. */
  public IndexView view() {
    return view;
  }

  /** Closes without a commit: what was not committed is put in again by whoever finds the index behind. */
  @Override
  public void close() throws IOException {
    view.close();
    writer.close();
    folder.close();
  }
}
