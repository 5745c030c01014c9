package org.rashomon.app.watch;

import java.io.IOException;
import org.rashomon.model.RawDocument;

/** Takes what was found: a library. Is given one document at a time, always by one thread. */
public interface Intake {

  /** What became of a document. */
  enum Outcome {
    /** It is an article that was not there, or a new version of one. */
    ADDED,
    /** It was there, word for word. */
    KNOWN,
    /** There is no article in it that can be kept. */
    LEFT_OUT
  }

  /**
   * Takes one document.
   *
   * @throws IOException where it can't be taken now; it is offered again
   * @throws InterruptedException where the watch ended meanwhile
   */
  Outcome take(RawDocument document) throws IOException, InterruptedException;

  /**
   * A look at a feed or folder is over: nothing more may come for a while, so that what was taken is to be shown.
   *
   * @throws IOException where it can't be now; it is not lost
   * @throws InterruptedException where the watch ended meanwhile
   */
  void end() throws IOException, InterruptedException;
}
