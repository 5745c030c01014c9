package org.rashomon.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.tell.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rashomon verify}: a dossier proved against its own articles. */
@Command(name = "verify", mixinStandardHelpOptions = true, header = "Prove a dossier against its articles.", description = {
  "",
  "Checks that every excerpt in a dossier's JSON stands in its article word for word, that every line of summary, "
      + "every finding and every event has evidence, and that every id it uses is there. Prints each failure on a "
      + "line of its own and exits with 1, or prints nothing there and exits with 0."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon verify dossier/dossier.json"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE.json", description = "A dossier's JSON, or - for standard input.")
  private String file = Inputs.STANDARD_INPUT;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<String> failures = file.equals(Inputs.STANDARD_INPUT) ? Verifier.verify(terminal.in()) : verify(path());
    for (String failure : failures) {
      terminal.line(failure);
    }
    terminal.say(failures.isEmpty() ? "Every excerpt stands." : failures.size() + " failures.");
    return failures.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private Path path() {
    if (!Inputs.exists(file)) {
      throw new ParameterException(spec.commandLine(), "There is no file '" + file + "'.");
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new ParameterException(spec.commandLine(), "'" + file + "' is a folder; give its dossier.json.");
    }
    return Path.of(file);
  }

  private static List<String> verify(Path path) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return Verifier.verify(in);
    }
  }
}
