package org.rashomon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rashomon.Pipeline;
import org.rashomon.app.search.AnswerJson;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.IndexView;
import org.rashomon.app.search.Marked;
import org.rashomon.app.search.SearchResults;
import org.rashomon.app.search.SearchResults.Hit;
import org.rashomon.app.search.SearchResults.Snippet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rashomon search}: looks for words and their meaning in the library. */
@Command(name = "search", mixinStandardHelpOptions = true, header = "Look for articles, stories, findings and quotations in the library.", description = {
  "",
  "Words, \"phrases\" and -words that must not be there, and conditions: person:NAME, outlet:NAME, speaker:NAME (finds "
      + "quotations), kind:conflict (finds findings of this kind), day:, from: and to: with a date. Articles with a "
      + "sentence that means the like are found as well. Words looked for stand between [ and ]."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon search ferry reef",
  "  rashomon search 'person:\"Ines Okoro\" from:2025-09-18 night shifts'",
  "  rashomon search kind:conflict --format json"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class SearchCommand implements Callable<Integer> {
  private static final String HITS = "20";

  private final Terminal terminal;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Mixin
  private final LibraryOption library = new LibraryOption();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private AskCommand.Format format = AskCommand.Format.TEXT;

  @Option(names = "--skip", paramLabel = "N", description = "Pass over the first N hits.")
  private int skip;

  @Option(names = "--hits", paramLabel = "N", defaultValue = HITS, description = "Print N hits at most. Default: "
      + HITS + ".")
  private int hits;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (IndexView index = library.index();
        Pipeline pipeline = new Pipeline(new Pipeline.Listener() {})) {
      SearchResults results = Finder.in(index, pipeline::vectorOf).find(String.join(" ", words), skip, hits);
      switch (format) {
        case TEXT -> print(results);
        case JSON -> terminal.line(AnswerJson.of(results));
      }
    }
    return ExitStatus.DONE;
  }

  private void print(SearchResults results) throws IOException {
    for (Hit hit : results.hits()) {
      print(hit);
    }
    terminal.say(results.total() + " hits");
  }

  private void print(Hit hit) throws IOException {
    String what = hit.kind().orElse(hit.what().name().toLowerCase(Locale.ROOT));
    String source = hit.source().map(article -> " (" + article.name() + ")").orElse("");
    terminal.line(what + ": " + marked(hit.title()) + source);
    for (Snippet snippet : hit.snippets()) {
      terminal.line("    " + marked(snippet.words()));
    }
  }

  private static String marked(Marked words) {
    return AskCommand.oneLine(
        words.pieces().stream().map(piece -> piece.isMatch() ? "[" + piece.text() + "]" : piece.text())
            .collect(Collectors.joining()));
  }
}
