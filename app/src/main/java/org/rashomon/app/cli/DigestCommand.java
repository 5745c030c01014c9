package org.rashomon.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rashomon.app.export.Digest;
import org.rashomon.app.export.DigestFeed;
import org.rashomon.app.export.DigestHtml;
import org.rashomon.app.export.DigestMarkdown;
import org.rashomon.app.export.News;
import org.rashomon.app.export.Since;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rashomon digest}: what is new in the library. */
@Command(name = "digest", mixinStandardHelpOptions = true, header = "Print what is new in the library, story by story.", description = {
  "",
  "Conflicts and what was overtaken come first; every line has outlet and words. Times are told in the zone of this "
      + "machine."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon digest --since yesterday",
  "  rashomon digest --since monday --format html > mail.html",
  "  rashomon digest --since \"2 days ago\" --format atom > feed.xml"
}, optionListHeading = "%nOptions:%n")
final class DigestCommand implements Callable<Integer> {
  /** As whom the library remembers when the last digest was printed. */
  private static final String READER = "rashomon digest";
  private static final String EVERY_STORY = "*";

  private final Terminal terminal;
  private final Clock clock;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private final LibraryOption library = new LibraryOption();

  @Option(names = "--since", paramLabel = "TIME", description = "From when: " + Since.FORMS
      + ", which is when this command was last run. Default: ${DEFAULT-VALUE}.")
  private String since = "yesterday";

  @Option(names = "--format", paramLabel = "markdown|html|atom", description = "What to print it as; html is a page for e-mail. Default: markdown.")
  private Format format = Format.MARKDOWN;

  @Option(names = "--base", paramLabel = "URL", description = "The address of the web app, for links. Default: ${DEFAULT-VALUE}.")
  private URI base = Site.LOCAL;

  /** What a digest can be printed as. */
  enum Format {
    MARKDOWN,
    HTML,
    ATOM
  }

  DigestCommand(Terminal terminal) {
    this.terminal = terminal;
    this.clock = Clock.system(ZoneId.systemDefault());
  }

  @Override
  public Integer call() throws IOException {
    Site site = used(() -> new Site(base));
    try (Library opened = Library.open(library.place())) {
      Instant now = clock.instant();
      Instant from = used(() -> since(opened));
      print(News.since(from, opened, site), site);
      opened.visited(READER, EVERY_STORY, now);
    }
    return ExitStatus.DONE;
  }

  /** What somebody typed, which is wrong usage if it makes no sense. */
  private <T> T used(Supplier<T> typed) {
    try {
      return typed.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Instant since(Library opened) {
    return opened.visit(READER, EVERY_STORY).map(visit -> Since.parse(since, clock, visit))
        .orElseGet(() -> Since.parse(since, clock));
  }

  private void print(Digest digest, Site site) throws IOException {
    OutputStream out = terminal.lines();
    switch (format) {
      case MARKDOWN -> out.write(DigestMarkdown.of(digest, clock.getZone()).getBytes(StandardCharsets.UTF_8));
      case HTML -> out.write(DigestHtml.page(digest, clock.getZone()).getBytes(StandardCharsets.UTF_8));
      case ATOM -> DigestFeed.of(digest, clock.getZone(), site, "api/v1/digest").write(out);
    }
    out.flush();
  }
}
