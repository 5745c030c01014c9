package org.rashomon.read;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.RawDocument;

/** Finds the documents in files, folders and streams. */
public final class DocumentReader {

  /**
   * Reads the documents one after another, in the order of the paths; a folder's files in sorted
   * order.
   *
   * @param paths files, folders, or {@code "-"} for standard input
   * @param standardInput read where a path is {@code "-"}
   * @return to be closed; what can't be read comes as a {@link RawDocument.Unreadable}
   */
  public Stream<RawDocument> read(List<String> paths, InputStream standardInput) {
    return Stream.empty();
  }
}
