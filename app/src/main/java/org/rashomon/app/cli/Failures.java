package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence on standard error and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    terminal.say("rashomon: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    CommandSpec spec = command.getCommandSpec();
    terminal.say("Try '" + spec.qualifiedName() + " --help'.");
    return ExitStatus.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException wrongUsage) {
      return handleParseException(wrongUsage, new String[0]);
    }
    if (isInterruption(e)) {
      return ExitStatus.INTERRUPTED;
    }
    return cause(e, IOException.class).map(this::outputFailed).orElseGet(() -> failed(e));
  }

  private static boolean isInterruption(Exception e) {
    return cause(e, InterruptedException.class).isPresent() || cause(e, ClosedByInterruptException.class).isPresent();
  }

  /** The reader of a pipe may close it when it has seen enough ({@code | head}); that is no failure. */
  private int outputFailed(IOException e) {
    if ("Broken pipe".equals(e.getMessage())) {
      return ExitStatus.DONE;
    }
    terminal.say("rashomon: input or output failed: " + e.getMessage());
    return ExitStatus.FAILED;
  }

  /** Says what no code foresaw. */
  int failed(Throwable e) {
    if (cause(e, OutOfMemoryError.class).isPresent()) {
      terminal.say("rashomon: ran out of memory; RASHOMON_OPTS=-Xmx4g would give it 4 GB.");
    } else {
      terminal.say("rashomon: failed, which is a defect in it: " + e);
      e.printStackTrace(terminal.err());
    }
    return ExitStatus.FAILED;
  }

  private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
    Throwable at = e;
    for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
    }
    return Optional.empty();
  }
}
