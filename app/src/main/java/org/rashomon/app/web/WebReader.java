package org.rashomon.app.web;

import java.io.IOException;
import java.util.stream.Stream;
import org.rashomon.model.RawDocument;

/** Reads what an address that a reader of the app wrote leads to. */
@FunctionalInterface
public interface WebReader {
  /**
   * Reads the documents that an address leads to.
   *
   * @return to be closed
   * @throws IOException whose message says why nothing is to be had: it leads into a private network, say
   */
  Stream<RawDocument> read(String url) throws IOException;
}
