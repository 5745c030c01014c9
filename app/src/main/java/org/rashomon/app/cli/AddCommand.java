package org.rashomon.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.Pipeline;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.Courier;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Library;
import org.rashomon.app.search.LibraryIndex;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon add}: puts articles into the library. */
@Command(name = "add", mixinStandardHelpOptions = true, header = "Put articles into the library and tell anew the stories they belong to.", description = {
  "",
  "What is in the library already is passed over, so that the same command can be given again: after it was stopped, or "
      + "when a folder has grown. Whatever ends it, what was added stays.",
  "",
  "While 'rashomon serve' or 'rashomon watch' of yours has the library open, it is given the articles and puts them in."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon add reports/",
  "  rashomon add https://example.org/2024/05/06/story.html",
  "  rashomon add archive.warc.gz --library desk"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class AddCommand implements Callable<Integer> {
  /** A desk is opened in some seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

  private final Terminal terminal;

  @Mixin
  private final Inputs inputs = new Inputs();

  @Mixin
  private final LibraryOption library = new LibraryOption();

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> paths = inputs.paths();
    Watching watching = new Watching();
    try (Library opened = Library.open(library.place())) {
      Desk.Added added = added(opened, paths, watching);
      watching.progress.close();
      return end(opened, added, watching);
    } finally {
      watching.progress.close();
    }
  }

  /** Adds; where another program has the desk and takes nothing yet, it may be about to, or to end. */
  private Desk.Added added(Library opened, List<String> paths, Watching watching)
      throws IOException, InterruptedException {
    Instant late = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return add(opened, paths, watching);
      } catch (Desk.Occupied | LibraryIndex.Occupied e) {
        if (Instant.now().isAfter(late)) {
          throw e;
        }
        Thread.sleep(BETWEEN_TRIES);
      }
    }
  }

  /** By whoever has the desk already, else here. */
  private Desk.Added add(Library opened, List<String> paths, Watching watching)
      throws IOException, InterruptedException {
    Optional<Courier> courier = Courier.to(opened.place());
    if (courier.isPresent()) {
      try (Courier sent = courier.get()) {
        return sent.add(paths, terminal.in(), watching);
      }
    }
    try (Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});
        LibraryIndex index = Searching.index(opened, pipeline, terminal);
        Desk desk = Desk.open(opened, Clock.systemUTC(), DeskListener.both(index, watching), pipeline)) {
      return desk.add(paths, terminal.in());
    }
  }

  private int end(Library opened, Desk.Added added, Watching watching) {
    watching.complaints.forEach(terminal::say);
    terminal.say("added " + added.added() + ", known already " + added.known() + ", rejected " + added.rejected()
        + ", stories told " + added.told() + "; the library has "
        + count(opened.countArticles(), "article", "articles") + " in "
        + count(opened.countStories(), "story", "stories"));
    if (added.added() + added.known() == 0) {
      terminal.say("rashomon: not one article could be read.");
      return ExitStatus.NOTHING_READ;
    }
    return watching.failed > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Shows how it gets on. */
  private final class Watching implements DeskListener, Courier.Listener {
    private static final int MOST_COMPLAINTS = 20;
    private static final long UNKNOWN = -1;

    private final Progress progress = new Progress(terminal);
    private final List<String> complaints = new ArrayList<>();
    private int read;
    private int told;
    private int failed;

    @Override
    public void read() {
      progress.show("Reading", ++read, UNKNOWN);
    }

    @Override
    public void added(Account account) {
      read();
    }

    @Override
    public void known(Article article) {
      read();
    }

    @Override
    public void rejected(Rejected rejected) {
      complain("rejected: " + Run.sentence(rejected));
    }

    @Override
    public void told(ToldDossier story) {
      progress.show("Telling", ++told, UNKNOWN);
    }

    @Override
    public void failed(String story, RuntimeException failure) {
      untold(story, failure.toString());
    }

    @Override
    public void untold(String story, String why) {
      failed++;
      complain("not told: " + story + ": " + why + ", which is a defect here; it is tried again next time");
    }

    private void complain(String complaint) {
      if (complaints.size() < MOST_COMPLAINTS) {
        complaints.add(complaint);
      }
    }
  }
}
