package org.rashomon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program {@code eval/peers}: measures other programs beside the engine. */
@Command(
    name = "peers",
    mixinStandardHelpOptions = true,
    header = "Measure other programs beside the engine.",
    description = {
      "",
      "Prints a table for each stage, with a column for each program; speed is measured on all cores. The first run "
          + "fetches the programs and their models, some 800 MB; a run over everything takes a quarter of an hour and "
          + "6 GB. Exit status: 0."
    })
public final class Peers implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "What to measure; everything if none is named.")
  private List<String> names = List.of();

  @Option(names = "--write", description = "Write docs/peers.md anew; goes with everything only.")
  private boolean write;

  /** Runs the program and ends the virtual machine with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Peers()).setExecutionExceptionHandler(Peers::failed).execute(args));
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof IOException) {
      command.getErr().println("peers: " + e.getMessage());
      return 1;
    }
    throw e;
  }

  @Override
  public Integer call() throws IOException {
    List<PeerEvaluation> chosen = chosen();
    Path gold = GoldFolder.required();
    Map<String, List<PeerFigures>> all = measure(chosen, gold);
    if (write) {
      Files.writeString(
          ProjectFolder.find().resolve("docs/peers.md"), PeerReport.page(GoldFolder.fingerprint(gold), all),
          StandardCharsets.UTF_8);
    }
    return 0;
  }

  private List<PeerEvaluation> chosen() {
    List<PeerEvaluation> all = PeerEvaluations.all();
    List<String> known = all.stream().map(PeerEvaluation::name).toList();
    if (!known.containsAll(names)) {
      throw new ParameterException(spec.commandLine(), "Known are " + known + ", asked for was " + names + ".");
    }
    if (write && !names.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "The page holds everything: --write goes without names.");
    }
    return all.stream().filter(one -> names.isEmpty() || names.contains(one.name())).toList();
  }

  private Map<String, List<PeerFigures>> measure(List<PeerEvaluation> chosen, Path gold) throws IOException {
    PrintWriter out = new PrintWriter(spec.commandLine().getOut(), true);
    Map<String, List<PeerFigures>> all = new LinkedHashMap<>();
    for (PeerEvaluation evaluation : chosen) {
      List<PeerFigures> figures = evaluation.measure(gold);
      out.println(evaluation.name() + "\n\n" + PeerReport.table(figures));
      all.put(evaluation.name(), figures);
    }
    return all;
  }
}
