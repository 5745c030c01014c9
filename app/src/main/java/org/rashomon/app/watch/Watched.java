package org.rashomon.app.watch;

import java.io.IOException;
import java.time.Duration;

/** Something that is looked at again and again: a feed or a folder. */
interface Watched {
  /** The feed's address or the folder's path, as the user would name it. */
  String name();

  /** How soon it is looked at again, after so many failures in a row. */
  Duration next(int failures);

  /**
   * Looks at it once and hands on what is new.
   *
   * @param added run for every article that was added
   * @throws IOException where something could not be read or handed on; what is left comes with the next look
   */
  void poll(Runnable added) throws IOException, InterruptedException;
}
