package org.rashomon.app.web;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.RawDocument;
import org.rashomon.read.DocumentReader;
import org.rashomon.read.Reach;
import org.rashomon.read.WebFetch;

/** Reads from the public web, and nothing of this machine's own network. */
public final class PublicWeb implements WebReader {
  private final DocumentReader reader;

  public PublicWeb() {
    this(Reach.ofPublicAnd(List.of()));
  }

  /**
   * Reads from the public web.
   *
   * @param reach which hosts of the machine's own network may be read from besides
   */
  public PublicWeb(Reach reach) {
    this.reader = new DocumentReader(new WebFetch(reach, WebFetch.Bounds.OF_NAMED));
  }

  /** What can't be had is left out with the reason. */
  @Override
  public Stream<RawDocument> read(String url) {
    return reader.read(List.of(url), InputStream.nullInputStream());
  }
}
