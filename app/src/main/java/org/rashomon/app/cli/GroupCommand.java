package org.rashomon.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.rashomon.tell.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon group}: which articles tell one story. */
@Command(name = "group", mixinStandardHelpOptions = true, header = "Print which story every article belongs to.", description = {
  "",
  "One JSON object a line: article and story, both ids, and why the article was placed there: the rule, "
      + "how near it is to the likest account, and what the two share, by kind."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon group reports/",
  "  rashomon group archive.jsonl.gz | jq -r .story | sort | uniq -c | sort -n"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class GroupCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin
  private final Inputs inputs = new Inputs();

  GroupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    JsonLines lines = new JsonLines(terminal.lines());
    try (Run run = new Run(terminal)) {
      lines.placements(run.pipeline().group(inputs.paths(), terminal.in(), new ArrayList<>()));
      return run.end();
    }
  }
}
