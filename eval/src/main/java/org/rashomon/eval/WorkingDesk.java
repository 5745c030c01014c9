package org.rashomon.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rashomon.Pipeline;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.search.LibraryIndex;

/** What {@code rashomon add} has open: a library, its index and its desk. */
final class WorkingDesk implements AutoCloseable {
  private final Library library;
  private final Pipeline pipeline;
  private final LibraryIndex index;
  private final Desk desk;

  private WorkingDesk(Library library, Pipeline pipeline, LibraryIndex index, Desk desk) {
    this.library = library;
    this.pipeline = pipeline;
    this.index = index;
    this.desk = desk;
  }

  /** Opens the library in a folder, making it where there is none. */
  static WorkingDesk open(Path folder) throws IOException, InterruptedException {
    Library library = Library.open(LibraryPlace.in(folder));
    Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});
    LibraryIndex index = LibraryIndex.open(library, pipeline, leftOut -> {});
    return new WorkingDesk(library, pipeline, index, Desk.open(library, Clock.systemUTC(), index, pipeline));
  }

  Library library() {
    return library;
  }

  /** Adds the articles of a file and tells their stories. */
  Desk.Added add(Path file) throws InterruptedException {
    return desk.add(List.of(file.toString()), InputStream.nullInputStream());
  }

  /**
   * Adds one article and tells its story.
   *
   * @param line the article as a line of JSON
   * @throws IllegalStateException if it was not taken
   */
  void add(String line) throws InterruptedException {
    Desk.Added added = desk.add(List.of("-"), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    if (added.added() + added.rejected() + added.known() != 1) {
      throw new IllegalStateException("one article was given and not one came in: " + added);
    }
  }

  @Override
  public void close() throws IOException {
    desk.close();
    index.close();
    pipeline.close();
    library.close();
  }
}
