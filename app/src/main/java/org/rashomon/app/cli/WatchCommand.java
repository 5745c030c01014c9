package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Library;
import org.rashomon.app.search.LibraryIndex;
import org.rashomon.app.watch.DeskIntake;
import org.rashomon.app.watch.FeedMemory;
import org.rashomon.app.watch.FeedStatus;
import org.rashomon.app.watch.Pace;
import org.rashomon.app.watch.WatchOptions;
import org.rashomon.app.watch.Watcher;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.read.Reach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rashomon watch}: puts into the library what feeds list and folders receive. */
@Command(name = "watch", mixinStandardHelpOptions = true, header = "Watch feeds and folders, and put what is new into the library.", description = {
  "",
  "Polls until stopped, with Ctrl-C. Servers are asked as they want to be: only for what changed, one thing at a time, "
      + "less often when they fail, and for pages only where robots.txt allows it. Where a page is not to be had, the "
      + "feed's own text is taken.",
  "",
  "Nothing in a feed leads into your own network, unless you allow the host by name."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon watch https://example.org/rss.xml",
  "  rashomon watch feeds.opml inbox/ --every 30m",
  "  rashomon watch feeds.opml --once --library desk",
  "  rashomon watch http://wire.lan/rss --allow-host wire.lan"
}, parameterListHeading = "%nWatches:%n", optionListHeading = "%nOptions:%n")
final class WatchCommand implements Callable<Integer> {
  /** More often than this is rude, and no feed is written so fast. */
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FEEDS", description = "The URL of a feed (RSS, Atom, RDF, JSON Feed), a list of feeds in OPML, or a folder, of which new and "
      + "changed files are read.")
  private List<String> feeds = List.of();

  @Option(names = "--every", paramLabel = "TIME", converter = DurationConverter.class, description = "How long after one look at a feed the next one comes, such as 90s, 10m or 2h. Default: 10m")
  private Duration every = Duration.ofMinutes(10);

  @Option(names = "--once", description = "Look at everything once and end.")
  private boolean once;

  @Option(names = "--allow-host", paramLabel = "HOST[:PORT]", description = "A host of your own network that feeds and pages may be on. May be given several times.")
  private List<String> allowed = List.of();

  @Option(names = "--no-pages", description = "Take the feeds' own texts and fetch no pages.")
  private boolean withoutPages;

  @Mixin
  private final LibraryOption library = new LibraryOption();

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> listed = listed();
    WatchOptions options = new WatchOptions(Pace.every(every), reach(), !withoutPages);
    try (Library opened = Library.open(library.place());
        LibraryIndex index = LibraryIndex.open(opened);
        Desk desk = Desk.open(opened, Clock.systemUTC(), DeskListener.both(index, new Complaints()));
        Watcher watcher = Watcher
            .of(listed, options, FeedMemory.in(opened), new DeskIntake(desk), new Report())) {
      return once ? once(watcher) : untilStopped(watcher);
    }
  }

  private List<String> listed() {
    if (every.compareTo(SHORTEST) < 0) {
      throw new ParameterException(spec.commandLine(), "--every is a minute at least: 1m.");
    }
    try {
      return List.copyOf(Watcher.listed(feeds));
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Reach reach() {
    try {
      return Reach.ofPublicAnd(allowed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private int once(Watcher watcher) throws InterruptedException {
    watcher.pollOnce();
    List<FeedStatus> status = watcher.status();
    terminal.say("added " + status.stream().mapToInt(FeedStatus::added).sum() + " from " + status.size()
        + " feeds and folders, of which " + status.stream().filter(FeedStatus::isFailing).count() + " failed");
    return status.stream().allMatch(FeedStatus::isFailing) ? ExitStatus.NOTHING_READ : ExitStatus.DONE;
  }

  private int untilStopped(Watcher watcher) throws InterruptedException {
    watcher.start();
    new CountDownLatch(1).await();
    return ExitStatus.DONE;
  }

  /** Says what feeds gave, and when one begins to fail or fails otherwise. */
  private final class Report implements Watcher.Listener {
    private final Map<String, FeedStatus> last = new ConcurrentHashMap<>();

    @Override
    public void polled(FeedStatus status) {
      Optional<FeedStatus> before = Optional.ofNullable(last.put(status.name(), status));
      int more = status.added() - before.map(FeedStatus::added).orElse(0);
      if (more > 0) {
        terminal.say(status.name() + ": added " + more);
      }
      if (status.isFailing() && !before.filter(FeedStatus::isFailing).flatMap(FeedStatus::failure)
          .equals(status.failure())) {
        terminal.say(status.name() + ": failed, " + status.failure().orElse("") + "; asked again at "
            + TIME.format(status.next().atZone(ZoneId.systemDefault())));
      }
    }
  }

  /** Says what was found and not kept. */
  private final class Complaints implements DeskListener {
    @Override
    public void rejected(Rejected rejected) {
      terminal.say("rejected: " + Run.sentence(rejected));
    }

    @Override
    public void failed(String story, RuntimeException failure) {
      terminal.say("not told: " + story + ": " + failure + ", which is a defect here; it is tried again next time");
    }
  }
}
