package org.rashomon.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rashomon.tell.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon times}: the time expressions, article by article. */
@Command(name = "times", mixinStandardHelpOptions = true, header = "Print the time expressions of every article, with their values.", description = {
  "",
  "One JSON object a line: article and its times, each with its type (DATE, TIME, DURATION, SET) and value as in TIMEX3. 'On Thursday' is resolved against the day of publication.",
  "",
  "start and end count Unicode code points in the article's text; exact repeats the words that stand there."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon times article.txt"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class TimesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin
  private final Inputs inputs = new Inputs();

  TimesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    JsonLines lines = new JsonLines(terminal.lines());
    try (Run run = new Run(terminal)) {
      run.pipeline().understand(inputs.paths(), terminal.in(), Run.sink(lines::times, rejected -> {}));
      return run.end();
    }
  }
}
