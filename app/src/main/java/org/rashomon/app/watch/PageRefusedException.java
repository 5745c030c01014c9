package org.rashomon.app.watch;

import java.io.IOException;

/** A page that is not to be had, today or tomorrow: its site does not want it read by programs, or it is not there. */
final class PageRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  PageRefusedException(String message) {
    super(message);
  }
}
