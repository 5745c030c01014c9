package org.rashomon.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rashomon.tell.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon extract}: the articles as they were read. */
@Command(name = "extract", mixinStandardHelpOptions = true, header = "Print the article found in every document.", description = {
  "",
  "One JSON object a line: id, origin, url, outlet, title, byline, published, updated, language, text, and furniture: what in the text is not the article's own words. A document without an article gives origin, rejected (the reason) and detail.",
  "",
  "start and end count Unicode code points in the article's text; exact repeats the words that stand there."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon extract page.html",
  "  rashomon extract archive.warc.gz > articles.jsonl",
  "  rashomon extract reports/ | jq -r 'select(.rejected) | .origin'"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin
  private final Inputs inputs = new Inputs();

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    JsonLines lines = new JsonLines(terminal.lines());
    try (Run run = new Run(terminal)) {
      run.pipeline().extract(inputs.paths(), terminal.in(), Run.sink(lines::article, lines::rejected));
      return run.end();
    }
  }
}
