package org.rashomon.app.cli;

import java.io.IOException;
import java.util.Optional;
import org.rashomon.Pipeline;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Library;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.IndexView;
import org.rashomon.app.search.LibraryIndex;

/** The index of a library that is served: kept by this program, or read while another is at the library's desk. */
final class Searching implements AutoCloseable {
  private final Optional<LibraryIndex> own;
  private final IndexView view;
  private final Pipeline pipeline;

  private Searching(Optional<LibraryIndex> own, IndexView view, Pipeline pipeline) {
    this.own = own;
    this.view = view;
    this.pipeline = pipeline;
  }

  /**
   * Opens the index of a library.
   *
   * @param pipeline understands what the index lacks, and questions; stays open
   * @throws IOException if another program is making it
   */
  static Searching in(Library library, Pipeline pipeline, Terminal terminal)
      throws IOException, InterruptedException {
    Optional<LibraryIndex> own = own(library, pipeline, terminal);
    return new Searching(own, own.isPresent() ? own.get().view() : IndexView.open(library.place().index()), pipeline);
  }

  /** Opens the index of a library for writing, and says what can't be brought in. */
  static LibraryIndex index(Library library, Pipeline pipeline, Terminal terminal)
      throws IOException, InterruptedException {
    return LibraryIndex.open(library, pipeline, one -> terminal.say("not to be searched: " + Run.sentence(one)));
  }

  private static Optional<LibraryIndex> own(Library library, Pipeline pipeline, Terminal terminal)
      throws IOException, InterruptedException {
    try {
      return Optional.of(index(library, pipeline, terminal));
    } catch (LibraryIndex.Occupied e) {
      return Optional.empty();
    }
  }

  /** Searches it; the first question waits for the encoder. */
  Finder finder() {
    return Finder.in(view, pipeline::vectorOf);
  }

  /** To be told what the desk does. */
  DeskListener listener() {
    return own.<DeskListener>map(index -> index).orElse(DeskListener.NONE);
  }

  @Override
  public void close() throws IOException {
    if (own.isPresent()) {
      own.get().close();
    } else {
      view.close();
    }
  }
}
