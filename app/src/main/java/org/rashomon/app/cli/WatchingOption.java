package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.List;
import org.rashomon.app.watch.Pace;
import org.rashomon.app.watch.WatchOptions;
import org.rashomon.app.watch.Watcher;
import org.rashomon.read.Reach;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How feeds and folders are watched. */
final class WatchingOption {
  /** More often than this is rude, and no feed is written so fast. */
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--every", paramLabel = "TIME", converter = DurationConverter.class, description = "How long after one look at a feed the next one comes, such as 90s, 10m or 2h. Default: 10m")
  private Duration every = Duration.ofMinutes(10);

  @Option(names = "--allow-host", paramLabel = "HOST[:PORT]", description = "A host of your own network that feeds and pages may be on. May be given several times.")
  private List<String> allowed = List.of();

  @Option(names = "--no-pages", description = "Take the feeds' own texts and fetch no pages.")
  private boolean withoutPages;

  /**
   * The feeds and folders, each once, with lists replaced by what they list.
   *
   * @throws ParameterException if one is none of these
   */
  List<String> listed(List<String> feeds) {
    try {
      return List.copyOf(Watcher.listed(feeds));
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * How they are watched.
   *
   * @throws ParameterException if that is too often
   */
  WatchOptions options() {
    if (every.compareTo(SHORTEST) < 0) {
      throw new ParameterException(spec.commandLine(), "--every is a minute at least: 1m.");
    }
    return new WatchOptions(Pace.every(every), reach(), !withoutPages);
  }

  /** Which hosts may be asked. */
  Reach reach() {
    try {
      return Reach.ofPublicAnd(allowed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }
}
