package org.rashomon.read;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.RawDocument;

/** The documents of many sources, one source open at a time. */
final class Concatenation extends Documents {
  private final Iterator<Source> sources;
  private Documents current = Documents.of(List.<RawDocument>of().iterator());

  Concatenation(Iterator<Source> sources) {
    this.sources = sources;
  }

  @Override
  protected Optional<RawDocument> find() {
    while (!current.hasNext() && sources.hasNext()) {
      current.close();
      current = sources.next().documents();
    }
    return current.hasNext() ? Optional.of(current.next()) : Optional.empty();
  }

  @Override
  public void close() {
    current.close();
  }
}
