package org.rashomon.app.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;
import org.rashomon.app.web.Parts;
import org.rashomon.app.web.Secrets;
import org.rashomon.app.web.Settings;
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

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<String> token = Settings.isLoopback(bind) ? Optional.empty() : Optional.of(Secrets.random());
    try (Library opened = Library.open(library.place());
        Newsroom newsroom = Newsroom.open(opened, Clock.systemDefaultZone());
        WebServer server = WebServer.start(
            new Settings(bind, port, token), opened, newsroom, Parts.none(this::complain), Clock.systemDefaultZone())) {
      terminal.say("The library in " + opened.place().folder() + " is at " + server.address());
      terminal.say("Ctrl-C ends it.");
      show(server.address());
      new CountDownLatch(1).await();
      return ExitStatus.DONE;
    }
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
