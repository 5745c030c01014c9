package org.rashomon.app.cli;

/** What the program tells the shell when it ends. Wrong usage is picocli's own 2. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int NOTHING_READ = 3;

  /** What shells expect of a program that Ctrl-C ended: 128 and the signal's number. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
