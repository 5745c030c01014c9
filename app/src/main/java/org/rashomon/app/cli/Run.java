package org.rashomon.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.Pipeline;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;

/** One run of the pipeline for a command: shows how it gets on, and says at the end what was left out. */
final class Run implements Pipeline.Listener, AutoCloseable {
  /** More complaints than this fill the screen; {@code extract} prints them all as data. */
  private static final int SHOWN_REJECTED = 20;

  private static final long UNKNOWN = -1;

  private final Terminal terminal;
  private final Progress progress;
  private final Pipeline pipeline = new Pipeline(this);
  private final List<Rejected> shown = new ArrayList<>();
  private int kept;
  private int rejected;

  Run(Terminal terminal) {
    this.terminal = terminal;
    this.progress = new Progress(terminal);
  }

  Pipeline pipeline() {
    return pipeline;
  }

  @Override
  public void kept(Article article) {
    kept++;
    progress.show("Reading", kept + rejected, UNKNOWN);
  }

  @Override
  public void rejected(Rejected one) {
    rejected++;
    if (shown.size() < SHOWN_REJECTED) {
      shown.add(one);
    }
    progress.show("Reading", kept + rejected, UNKNOWN);
  }

  @Override
  public void compared(int done, int stories) {
    progress.show("Comparing", done, stories);
  }

  /** Prints something as a line. */
  @FunctionalInterface
  interface Print<T> {
    void print(T thing) throws IOException;
  }

  /** A sink that prints what it is given, at once. */
  static <T> Pipeline.Sink<T> sink(Print<T> made, Print<Rejected> leftOut) {
    return new Pipeline.Sink<>() {
      @Override
      public void made(T one) {
        unchecked(made, one);
      }

      @Override
      public void leftOut(Rejected one) {
        unchecked(leftOut, one);
      }
    };
  }

  private static <T> void unchecked(Print<T> print, T thing) {
    try {
      print.print(thing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the progress bar away, complains of what was left out and decides the exit status. */
  int end() {
    progress.close();
    shown.forEach(one -> terminal.say("rejected: " + sentence(one)));
    if (rejected > shown.size()) {
      terminal.say("rejected: " + (rejected - shown.size()) + " more; 'rashomon extract' lists them all.");
    }
    if (kept == 0) {
      terminal.say("rashomon: not one article could be read.");
      return ExitStatus.NOTHING_READ;
    }
    return ExitStatus.DONE;
  }

  static String sentence(Rejected one) {
    String detail = one.detail().isEmpty() ? "" : ": " + one.detail();
    return one.origin().describe() + ": " + one.reason().label() + detail;
  }

  @Override
  public void close() {
    progress.close();
    pipeline.close();
  }
}
