package org.rashomon.tell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Proves a dossier's JSON against the articles in it. */
public final class Verifier {
  private Verifier() {}

  /**
   * Checks every excerpt, every piece of evidence and every id.
   *
   * @return what is wrong, one sentence each; empty if the dossier is sound. A file that is not a dossier's JSON is
   *     such a sentence too.
   * @throws IOException if the stream can't be read
   */
  public static List<String> verify(InputStream in) throws IOException {
    return List.of();
  }
}
