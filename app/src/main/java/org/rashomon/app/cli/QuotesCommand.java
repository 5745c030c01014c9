package org.rashomon.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rashomon.tell.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon quotes}: who said what, article by article. */
@Command(name = "quotes", mixinStandardHelpOptions = true, header = "Print the quotations of every article, with their speakers.", description = {
  "",
  "One JSON object a line: article and its quotations, direct, mixed and indirect, each with its words, its cue, its speaker and the rule that decided. A speaker is named, unnamed ('officials') or unresolved: not established.",
  "",
  "start and end count Unicode code points in the article's text; exact repeats the words that stand there."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon quotes article.txt",
  "  rashomon quotes reports/ | jq -r '.quotations[] | .speaker.name'"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class QuotesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin
  private final Inputs inputs = new Inputs();

  QuotesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    JsonLines lines = new JsonLines(terminal.lines());
    try (Run run = new Run(terminal)) {
      run.pipeline().understand(inputs.paths(), terminal.in(), Run.sink(lines::quotations, rejected -> {}));
      return run.end();
    }
  }
}
