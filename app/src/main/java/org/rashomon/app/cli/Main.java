package org.rashomon.app.cli;

import java.util.List;

/** The entry of the program {@code rashomon}. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the virtual machine with its exit status. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    Thread runner = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> terminal.stop(runner), "rashomon-stop"));
    Signals.endAfter(() -> terminal.stop(runner));
    System.exit(run(List.of(args), terminal));
  }

  /**
   * Runs one command.
   *
   * @return the exit status, as {@link ExitStatus} lists them
   */
  static int run(List<String> args, Terminal terminal) {
    try {
      return Rashomon.commandLine(terminal).execute(args.toArray(String[]::new));
    } catch (VirtualMachineError e) {
      return new Failures(terminal).failed(e);
    }
  }
}
