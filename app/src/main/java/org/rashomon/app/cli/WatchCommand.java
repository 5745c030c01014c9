package org.rashomon.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rashomon.Pipeline;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Door;
import org.rashomon.app.library.Library;
import org.rashomon.app.search.LibraryIndex;
import org.rashomon.app.watch.DeskIntake;
import org.rashomon.app.watch.FeedMemory;
import org.rashomon.app.watch.FeedStatus;
import org.rashomon.app.watch.WatchOptions;
import org.rashomon.app.watch.Watcher;
import org.rashomon.model.Cleaned.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FEEDS", description = "The URL of a feed (RSS, Atom, RDF, JSON Feed), a list of feeds in OPML, or a folder, of which new and "
      + "changed files are read.")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "Look at everything once and end.")
  private boolean once;

  @Mixin
  private final WatchingOption watching = new WatchingOption();

  @Mixin
  private final LibraryOption library = new LibraryOption();

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return terminal.toTheEnd(this::watch);
  }

  private int watch() throws IOException, InterruptedException {
    List<String> listed = watching.listed(feeds);
    WatchOptions options = watching.options();
    try (Library opened = Library.open(library.place());
        Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});
        LibraryIndex index = Searching.index(opened, pipeline, terminal);
        Desk desk = Desk.open(opened, Clock.systemUTC(), DeskListener.both(index, new Complaints()), pipeline);
        Door door = new Door(opened.place(), work -> work.at(desk));
        Watcher watcher = Watcher
            .of(listed, options, FeedMemory.in(opened), new DeskIntake(work -> work.at(desk)),
                new WatchReport(terminal))) {
      return once ? once(watcher) : untilStopped(watcher, door);
    }
  }

  private int once(Watcher watcher) throws InterruptedException {
    watcher.pollOnce();
    List<FeedStatus> status = watcher.status();
    terminal.say("added " + status.stream().mapToInt(FeedStatus::added).sum() + " from " + status.size()
        + " feeds and folders, of which " + status.stream().filter(FeedStatus::isFailing).count() + " failed");
    return status.stream().allMatch(FeedStatus::isFailing) ? ExitStatus.NOTHING_READ : ExitStatus.DONE;
  }

  private int untilStopped(Watcher watcher, Door door) throws InterruptedException {
    door.open();
    watcher.start();
    new CountDownLatch(1).await();
    return ExitStatus.DONE;
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
