package org.rashomon.read;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rashomon.model.RawDocument;

/** Documents read one at a time; to be closed. */
abstract class Documents implements Iterator<RawDocument>, AutoCloseable {
  private Optional<RawDocument> ahead = Optional.empty();
  private boolean atEnd;

  /** Reads the next document, or nothing at the end. Does not throw on bad input, and is not asked again at the end. */
  protected abstract Optional<RawDocument> find();

  @Override
  public final boolean hasNext() {
    if (!atEnd && ahead.isEmpty()) {
      ahead = find();
      atEnd = ahead.isEmpty();
    }
    return ahead.isPresent();
  }

  @Override
  public final RawDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all documents have been read");
    }
    RawDocument document = ahead.orElseThrow();
    ahead = Optional.empty();
    return document;
  }

  @Override
  public void close() {}

  /** The one document of a file that holds one. */
  static Documents of(RawDocument document) {
    return new Listed(List.of(document).iterator());
  }

  /** Documents that are known already. */
  static Documents of(Iterator<RawDocument> documents) {
    return new Listed(documents);
  }

  private static final class Listed extends Documents {
    private final Iterator<RawDocument> documents;

    Listed(Iterator<RawDocument> documents) {
      this.documents = documents;
    }

    @Override
    protected Optional<RawDocument> find() {
      return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
    }
  }
}
