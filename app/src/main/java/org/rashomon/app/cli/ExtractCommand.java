package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.Pipeline.Sink;
import org.rashomon.model.Article;
import org.rashomon.tell.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rashomon extract}: the articles as they were read. */
@Command(name = "extract", mixinStandardHelpOptions = true, header = "Print the article found in every document.", description = {
  "",
  "One JSON object a line: id, origin, url, outlet, title, byline, published, updated, language, text, and furniture: what in the text is not the article's own words. A document without an article gives origin, rejected (the reason) and detail.",
  "",
  "start and end count Unicode code points in the article's text; exact repeats the words that stand there.",
  "",
  "As text or Markdown, and into files, articles alone are written, without their furniture; what was rejected is said on standard error."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon extract page.html",
  "  rashomon extract --format markdown page.html > page.md",
  "  curl -s https://... | rashomon extract --format text -",
  "  rashomon extract pages/ --format text -o texts",
  "  rashomon extract archive.warc.gz > articles.jsonl",
  "  rashomon extract reports/ | jq -r 'select(.rejected) | .origin'"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private final Inputs inputs = new Inputs();

  @Option(names = "--format", paramLabel = "json|text|markdown", description = "What to print articles as: JSON, one a line (the default); text, their words alone; or Markdown, with title, byline and date, headings and lists.")
  private ExtractFormat format = ExtractFormat.JSON;

  @Option(names = {"-o",
    "--output"}, paramLabel = "FOLDER", description = "Write a file for every article to this folder, which is new or empty, and print the files' names.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--any-language", description = "Keep plain text in every language, as pages are kept. Without it, text in languages that Rashomon does not understand is rejected.")
  private boolean anyLanguage;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var paths = inputs.paths();
    Sink<Article> sink = sink();
    try (Run run = new Run(terminal)) {
      if (anyLanguage) {
        run.pipeline().extractAnyLanguage(paths, terminal.in(), sink);
      } else {
        run.pipeline().extract(paths, terminal.in(), sink);
      }
      return run.end();
    }
  }

  private Sink<Article> sink() throws IOException {
    if (folder.isPresent()) {
      ArticleFolder files = ArticleFolder.create(folder.get(), format, spec.commandLine());
      return Run.sink(article -> write(article, files), rejected -> {});
    }
    if (format == ExtractFormat.JSON) {
      JsonLines lines = new JsonLines(terminal.lines());
      return Run.sink(lines::article, lines::rejected);
    }
    return Run.sink(new Printing()::print, rejected -> {});
  }

  private void write(Article article, ArticleFolder files) throws IOException {
    terminal.undivided(() -> terminal.line(files.write(article).toString()));
  }

  /** Prints articles one after the other, each whole. */
  private final class Printing {
    private boolean later;

    void print(Article article) throws IOException {
      var lines = terminal.lines();
      lines.write((later ? format.between() : "").getBytes(StandardCharsets.UTF_8));
      lines.write(format.bytes(article));
      lines.flush();
      later = true;
    }
  }
}
