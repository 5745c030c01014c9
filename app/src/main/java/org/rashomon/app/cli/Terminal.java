package org.rashomon.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * The three streams of the program. Data goes to standard output, everything else to standard error, both in UTF-8
 * whatever the locale says.
 */
final class Terminal {
  /** How long Ctrl-C waits for a write to end or to be taken back; more would not be prompt. */
  private static final long PATIENCE_MILLIS = 3000;

  private static final int DEFAULT_COLUMNS = 80;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final boolean interactive;
  private final int columns;

  /** Fair: a signal that waits for it ends the process with its own status before the run can end it with another. */
  private final ReentrantLock writing = new ReentrantLock(true);

  /**
   * @param interactive whether somebody watches standard error
   * @param columns how wide a line they see
   */
  Terminal(InputStream in, OutputStream out, OutputStream err, boolean interactive, int columns) {
    this.in = in;
    this.out = out;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.interactive = interactive;
    this.columns = columns;
  }

  /**
   * The streams of this process. Java can't tell whether standard error alone is a terminal, so the launcher says it:
   * {@code rashomon.columns} is set where it is one.
   */
  static Terminal ofProcess() {
    int columns = Integer.getInteger("rashomon.columns", 0);
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        columns > 0,
        columns > 0 ? columns : DEFAULT_COLUMNS);
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  boolean isInteractive() {
    return interactive;
  }

  int columns() {
    return columns;
  }

  /** Standard output for data that comes in lines: what is written is printed when flushed, whole or not at all. */
  OutputStream lines() {
    return new ByteArrayOutputStream() {
      @Override
      public void flush() throws IOException {
        undivided(() -> {
          writeTo(out);
          out.flush();
        });
        reset();
      }
    };
  }

  /** Prints one line of data. */
  void line(String line) throws IOException {
    OutputStream lines = lines();
    lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    lines.flush();
  }

  /** Tells the user something on standard error. What a hostile file name would do to the screen is taken out. */
  void say(String sentence) {
    err.println(CONTROL.matcher(sentence).replaceAll("\uFFFD"));
  }

  /** Something that writes. */
  @FunctionalInterface
  interface Write {
    void run() throws IOException;
  }

  /** Writes something that {@link #stop} must not cut in two. */
  void undivided(Write write) throws IOException {
    writing.lock();
    try {
      write.run();
    } finally {
      writing.unlock();
    }
  }

  /**
   * Does something that goes on until it is interrupted and then puts away what it had open; {@link #stop} waits for
   * that.
   */
  <T> T toTheEnd(Callable<T> work) throws Exception {
    writing.lock();
    try {
      return work.call();
    } finally {
      writing.unlock();
    }
  }

  /**
   * Ends the run: interrupts it and waits until what it is writing is written or taken back. Keeps the lock, so that
   * nothing new is begun before the process is gone.
   */
  void stop(Thread runner) {
    runner.interrupt();
    try {
      writing.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
