package org.rashomon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program {@code eval/evaluate}: measures the engine on the gold sets. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, header = "Measure the engine on the gold sets.", description = {
  "",
  "Prints every figure beside its floor. The gold sets are looked for in ../shared/gold beside the project, or "
      + "where -Drashomon.gold=FOLDER (in RASHOMON_OPTS) says. Exit status: 0; 1 if a figure is below its floor."
})
public final class Evaluate implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "What to measure; everything if none is named.")
  private List<String> names = List.of();

  @Option(names = "--write", description = "Write docs/evaluation.md anew; goes with everything only.")
  private boolean write;

  @Option(names = "--pin", description = "Tighten the floors to what is reached.")
  private boolean pin;

  /** Runs the program and ends the virtual machine with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Evaluate()).setExecutionExceptionHandler(Evaluate::failed).execute(args));
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof IOException) {
      command.getErr().println("evaluate: " + e.getMessage());
      return 1;
    }
    throw e;
  }

  @Override
  public Integer call() throws IOException {
    Path gold = GoldFolder.required();
    Floors floors = Floors.read(Floors.file());
    List<Measured> all = measure(chosen(), gold, new Report(floors));
    List<Figure> figures = Measured.figures(all);
    List<String> failures = floors.failures(figures);
    if (pin) {
      floors = floors.tightened(figures);
      floors.write(Floors.file());
    }
    if (write) {
      write(gold, all, new Report(floors));
    }
    return names.isEmpty() ? verdict(failures) : 0;
  }

  private List<Evaluation> chosen() {
    List<Evaluation> all = Evaluations.all();
    List<String> known = all.stream().map(Evaluation::name).toList();
    if (!known.containsAll(names)) {
      throw new ParameterException(spec.commandLine(), "Known are " + known + ", asked for was " + names + ".");
    }
    if (write && !names.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "The page holds everything: --write goes without names.");
    }
    return all.stream().filter(one -> names.isEmpty() || names.contains(one.name())).toList();
  }

  private List<Measured> measure(List<Evaluation> chosen, Path gold, Report report) throws IOException {
    PrintWriter out = new PrintWriter(spec.commandLine().getOut(), true);
    List<Measured> all = new ArrayList<>();
    for (Evaluation evaluation : chosen) {
      Measured measured = new Measured(evaluation.name(), evaluation.measure(gold), evaluation.remarks(gold));
      out.println(report.table(measured));
      if (!measured.remarks().isEmpty()) {
        out.println(measured.remarks());
      }
      all.add(measured);
    }
    return all;
  }

  private static void write(Path gold, List<Measured> all, Report report) throws IOException {
    Path page = ProjectFolder.find().resolve("docs/evaluation.md");
    Files.createDirectories(page.resolveSibling(""));
    Files.writeString(page, report.page(GoldFolder.fingerprint(gold), all), StandardCharsets.UTF_8);
  }

  private int verdict(List<String> failures) {
    failures.forEach(spec.commandLine().getErr()::println);
    return failures.isEmpty() ? 0 : 1;
  }
}
