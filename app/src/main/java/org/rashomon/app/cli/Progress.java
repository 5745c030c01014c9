package org.rashomon.app.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error; nothing at all where that is no terminal. */
final class Progress implements AutoCloseable {
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private Optional<ProgressBar> bar = Optional.empty();

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows how far a task is; the first call of another task starts its bar. */
  void show(String task, long done, long total) {
    if (!terminal.isInteractive()) {
      return;
    }
    if (bar.filter(shown -> shown.getTaskName().equals(task)).isEmpty()) {
      close();
      bar = Optional.of(start(task, total));
    }
    bar.get().stepTo(done);
  }

  private ProgressBar start(String task, long total) {
    PrintStream err = terminal.err();
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(100)
        .setConsumer(new DelegatingProgressBarConsumer(
            text -> err.print(ERASE_LINE + text), terminal.columns() - 1))
        .build();
  }

  /** Takes the bar off the screen. */
  @Override
  public void close() {
    bar.ifPresent(shown -> {
      shown.close();
      terminal.err().print(ERASE_LINE);
      terminal.err().flush();
    });
    bar = Optional.empty();
  }
}
