package org.rashomon.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rashomon.read.DocumentReader;
import org.rashomon.read.WebFetch;

/**
 * Watches feeds and folders and hands on what is new. Each has a thread of its own, which waits for nothing but its own
 * servers, so that one that is down or slow delays no other.
 */
public final class Watcher implements AutoCloseable {
  /** The largest page of the extraction gold has 1.5 MB, and feeds with whole articles some 3 MB. */
  private static final int LARGEST = 8 << 20;

  private final Articles articles;
  private final List<WatchLoop> loops;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Is told how the watch gets on, from several threads. */
  public interface Listener {
    /** A feed was looked at, with success or without. */
    default void polled(FeedStatus status) {}
  }

  private Watcher(Articles articles, List<WatchLoop> loops) {
    this.articles = articles;
    this.loops = loops;
  }

  /**
   * A watch that has not begun.
   *
   * @param feeds addresses of feeds, files with lists of them in OPML, and folders
   * @throws IOException whose message names the one that is none of these
   */
  public static Watcher of(
      List<String> feeds, WatchOptions options, FeedMemory memory, Intake intake, Listener listener)
      throws IOException {
    Pace pace = options.pace();
    WebFetch fetch = new WebFetch(options.reach(), new WebFetch.Bounds(pace.patience(), LARGEST));
    PoliteWeb web = new PoliteWeb(fetch, pace.pause());
    Articles articles = new Articles(Optional.of(web).filter(any -> options.pages()), intake);
    List<WatchLoop> loops = new ArrayList<>();
    for (String feed : listed(feeds)) {
      Watched watched = DocumentReader.isUrl(feed)
          ? new WatchedFeed(feed, web, pace, memory, articles)
          : new WatchedFolder(Path.of(feed), pace, memory, articles);
      loops.add(new WatchLoop(watched, listener));
    }
    return new Watcher(articles, List.copyOf(loops));
  }

  /**
   * The feeds and folders, each once, with lists replaced by what they list.
   *
   * @throws IOException whose message names the one that is none of these
   */
  public static SequencedSet<String> listed(List<String> feeds) throws IOException {
    SequencedSet<String> listed = new LinkedHashSet<>();
    for (String feed : feeds) {
      if (DocumentReader.isUrl(feed) || Files.isDirectory(Path.of(feed))) {
        listed.add(feed);
      } else {
        listed.addAll(list(feed));
      }
    }
    return listed;
  }

  private static List<String> list(String file) throws IOException {
    try {
      return Opml.feeds(Path.of(file));
    } catch (IOException e) {
      throw new IOException("'" + file + "' is no folder and can't be read as a list of feeds: " + e.getMessage(), e);
    }
  }

  /** Begins to watch, until closed. */
  public void start() {
    loops.forEach(loop -> threads.execute(loop::run));
  }

  /** Looks at everything once, side by side, and returns when all is done. */
  public void pollOnce() throws InterruptedException {
    List<Callable<Duration>> polls = loops.stream().<Callable<Duration>>map(loop -> loop::poll).toList();
    threads.invokeAll(polls);
  }

  /** How every feed and folder gets on, in the order they were named. */
  public List<FeedStatus> status() {
    return loops.stream().map(WatchLoop::status).toList();
  }

  /** Stops; an article that is being taken is waited for a moment. */
  @Override
  public void close() {
    threads.shutdownNow();
    articles.close();
  }
}
