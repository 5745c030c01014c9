package org.rashomon.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program with all its commands. */
@Command(name = "rashomon", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", header = "Rebuilds a story from everything that was published about it.", description = {
  "",
  "Give it a folder with the reports of several outlets. It finds who said what, where the accounts agree and "
      + "where they don't, what later news overtook, when things happened and who copied whom. Every word it "
      + "shows stands in one of the articles, and it says where.",
  "",
  "Works offline. Nothing you give it leaves this machine."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon tell reports/                    write ./dossier, print its address",
  "  rashomon tell mon/ tue/ feed.xml -o story several inputs, another folder",
  "  rashomon tell reports/ --format json      the dossier as JSON, no files",
  "  rashomon quotes article.html              who said what in one article",
  "  rashomon verify dossier/dossier.json      prove a dossier word for word",
  "",
  "Exit status: 0 done; 1 the run failed; 2 wrong usage;",
  "3 not one article could be read.",
  "'rashomon COMMAND --help' explains a command."
}, commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n")
final class Rashomon implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** The program, ready to execute arguments on these streams. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine commands = new CommandLine(new Rashomon())
        .addSubcommand(new TellCommand(terminal))
        .addSubcommand(new AddCommand(terminal))
        .addSubcommand(new ServeCommand(terminal))
        .addSubcommand(new AskCommand(terminal))
        .addSubcommand(new SearchCommand(terminal))
        .addSubcommand(new WatchCommand(terminal))
        .addSubcommand(new ExtractCommand(terminal))
        .addSubcommand(new QuotesCommand(terminal))
        .addSubcommand(new TimesCommand(terminal))
        .addSubcommand(new GroupCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .addSubcommand(new DigestCommand(terminal))
        .addSubcommand(new HelpCommand())
        .addSubcommand(new GenerateCompletion());
    Failures failures = new Failures(terminal);
    return commands
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 100))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: rashomon tell PATH... is the whole job.");
  }
}
