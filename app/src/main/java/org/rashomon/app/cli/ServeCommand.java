package org.rashomon.app.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rashomon.Pipeline;
import org.rashomon.app.api.Api;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;
import org.rashomon.app.watch.DeskIntake;
import org.rashomon.app.watch.FeedMemory;
import org.rashomon.app.watch.WatchOptions;
import org.rashomon.app.watch.Watcher;
import org.rashomon.app.web.Feeds;
import org.rashomon.app.web.Parts;
import org.rashomon.app.web.PublicWeb;
import org.rashomon.app.web.Secrets;
import org.rashomon.app.web.Settings;
import org.rashomon.app.web.WatchedFeeds;
import org.rashomon.app.web.WebReader;
import org.rashomon.app.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon serve}: the library in a browser. */
@Command(name = "serve", mixinStandardHelpOptions = true, header = "Show the library in a browser, and keep it up to date.", description = {
  "",
  "Prints the address and serves until it is stopped. Only this machine reaches it, unless --bind says otherwise; "
      + "then readers need the token that is printed with the address."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon serve",
  "  rashomon serve --port 8080 --library desk",
  "  rashomon serve --watch feeds.opml --watch inbox/",
  "  rashomon serve --bind 192.168.1.20        for the house, with a token"
}, optionListHeading = "%nOptions:%n")
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin
  private final LibraryOption library = new LibraryOption();

  @Option(names = "--port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}; 0: any that is free.")
  private int port = 7070;

  @Option(names = "--bind", paramLabel = "ADDRESS", description = "The address of this machine at which others reach it; 0.0.0.0 for all. Default: this machine alone.")
  private String bind = "127.0.0.1";

  @Option(names = "--base", paramLabel = "URL", description = "Where readers find it, if not at the address it is bound to; feeds and exports have links to it.")
  private Optional<URI> base = Optional.empty();

  @Option(names = "--watch", paramLabel = "FEEDS", description = "Watch a feed (its URL), a list of feeds in OPML or a folder meanwhile. May be given several times.")
  private List<String> feeds = List.of();

  @Mixin
  private final WatchingOption watching = new WatchingOption();

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return terminal.toTheEnd(this::serve);
  }

  private int serve() throws IOException, InterruptedException {
    List<String> watched = watching.listed(feeds);
    WatchOptions options = watching.options();
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (Library opened = Library.open(library.place());
        Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});
        Searching searching = Searching.in(opened, pipeline, terminal);
        Newsroom newsroom = Newsroom.open(opened, clock, searching.listener(), pipeline);
        Watcher watcher = Watcher.of(
            watched, options, FeedMemory.in(opened),
            new DeskIntake(work -> newsroom.await("what a feed brought", work)), new WatchReport(terminal));
        WebServer server = WebServer.start(
            settings(), opened, newsroom, parts(opened, searching, newsroom, watcher, clock), clock)) {
      terminal.say("The library in " + opened.place().folder() + " is at "
          + String.join(" or ", server.addresses()));
      terminal.say("Ctrl-C ends it.");
      sayIfClosed(newsroom);
      watcher.start();
      show(server.address());
      new CountDownLatch(1).await();
      return ExitStatus.DONE;
    }
  }

  private void sayIfClosed(Newsroom newsroom) {
    Objects.requireNonNull(Thread.ofVirtual().start(() -> {
      try {
        newsroom.awaitDesk().ifPresent(why -> terminal.say("It can only be read here: " + why));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
  }

  private Settings settings() {
    return new Settings(bind, port, Settings.isLoopback(bind) ? Optional.empty() : Optional.of(Secrets.random()));
  }

  private Parts parts(Library opened, Searching searching, Newsroom newsroom, Watcher watcher, Clock clock) {
    WebReader web = new PublicWeb(watching.reach());
    Api.Writing writing = new Api.Writing(
        work -> newsroom.await("what a program sent", work::at), address -> web.read(address.toString()));
    Api api = Api.writing(
        new Api.Reading(opened, searching.finder()), writing, new Site(base.orElse(reached())), clock,
        this::complain);
    return new Parts(
        Optional.of(searching.finder()),
        Optional.<Feeds>of(new WatchedFeeds(watcher)).filter(any -> !feeds.isEmpty()), web, List.of(api::addTo),
        this::complain);
  }

  private URI reached() {
    String host = Settings.isLoopback(bind) ? "localhost" : settings().hosts().getFirst();
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
  }

  private void complain(Exception failure) {
    new Failures(terminal).failed(failure);
  }

  private void show(String address) throws IOException {
    if (open && Desktop.isDesktopSupported()) {
      Desktop.getDesktop().browse(URI.create(address));
    }
  }
}
