package org.rashomon.app.web;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.RawDocument;
import org.rashomon.read.DocumentReader;
import org.rashomon.read.Reach;
import org.rashomon.read.WebFetch;

/** Reads from the public web, and nothing of this machine's own network. */
final class PublicWeb implements WebReader {
  private final DocumentReader reader = new DocumentReader(
      new WebFetch(Reach.ofPublicAnd(List.of()), WebFetch.Bounds.OF_NAMED));

  /** What can't be had is left out with the reason. */
  @Override
  public Stream<RawDocument> read(String url) {
    return reader.read(List.of(url), InputStream.nullInputStream());
  }
}
