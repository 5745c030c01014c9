package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.model.Dossier;
import org.rashomon.tell.DossierFiles;
import org.rashomon.tell.DossierJson;
import org.rashomon.tell.DossierMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rashomon tell}: the whole job. */
@Command(name = "tell", mixinStandardHelpOptions = true, header = "Read, group and compare reports, and write the dossier.", description = {
  "",
  "Writes a folder with index.html, a page for every story, dossier.json and dossier.md. The pages open from disk "
      + "and need no script. The address of index.html is printed to standard output, counts to standard error."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon tell reports/",
  "  rashomon tell monday/ tuesday/ wire.warc.gz -o summit",
  "  rashomon tell reports/ --format markdown | less",
  "  rashomon tell reports/ --format json | rashomon verify -"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class TellCommand implements Callable<Integer> {
  private static final Path DEFAULT_FOLDER = Path.of("dossier");

  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private final Inputs inputs = new Inputs();

  @Option(names = {"-o",
    "--output"}, paramLabel = "FOLDER", description = "Where the dossier goes: a new folder, an empty one, or an older dossier, which is replaced when "
        + "the new one is complete. Default: ./dossier")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--format", paramLabel = "json|markdown", description = "Print the dossier to standard output in this format, and write no files.")
  private Optional<Format> format = Optional.empty();

  /** What the dossier can be printed as. */
  enum Format {
    JSON,
    MARKDOWN
  }

  TellCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (format.isPresent() && folder.isPresent()) {
      throw new ParameterException(spec.commandLine(), "Either --output or --format: --format writes no files.");
    }
    return format.isPresent() ? print(format.get()) : write(folder.orElse(DEFAULT_FOLDER));
  }

  private int print(Format as) throws IOException, InterruptedException {
    try (Run run = new Run(terminal)) {
      Dossier dossier = run.pipeline().tell(inputs.paths(), terminal.in());
      int status = run.end();
      switch (as) {
        case JSON -> DossierJson.write(dossier, terminal.out());
        case MARKDOWN -> printMarkdown(dossier);
      }
      terminal.out().flush();
      return status;
    }
  }

  private void printMarkdown(Dossier dossier) throws IOException {
    Writer writer = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
    DossierMarkdown.write(dossier, writer);
    writer.flush();
  }

  private int write(Path where) throws IOException, InterruptedException {
    OutputFolder.check(where, spec.commandLine());
    try (Run run = new Run(terminal)) {
      Dossier dossier = run.pipeline().tell(inputs.paths(), terminal.in());
      int status = run.end();
      if (status == ExitStatus.DONE) {
        write(dossier, where);
      }
      return status;
    }
  }

  private void write(Dossier dossier, Path where) throws IOException {
    terminal.undivided(() -> DossierFiles.write(dossier, where));
    Counts.of(dossier).forEach(terminal::say);
    terminal.line(where.resolve("index.html").toAbsolutePath().normalize().toUri().toString());
  }
}
