package org.rashomon.app.library;

import java.io.IOException;

/** Has something done at a library's desk, and waits until it is done. */
@FunctionalInterface
public interface AtDesk {
  /**
   * Has the work done.
   *
   * @throws IOException if the desk is not to be had, with a sentence that says why
   */
  void have(Newsroom.Work work) throws IOException, InterruptedException;
}
