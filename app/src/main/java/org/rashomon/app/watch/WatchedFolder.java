package org.rashomon.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.app.watch.FeedMemory.Seen;
import org.rashomon.model.RawDocument;
import org.rashomon.read.DocumentReader;

/** A folder into which files are put. A file is read when it is new or has changed, and nobody writes to it any more. */
final class WatchedFolder implements Watched {
  /** A file that was written to within so long may be half there: programs write in bursts. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  /** Files that are remembered; of a folder with more some are read again at every look. */
  private static final int MOST_REMEMBERED = 1_000_000;

  private final Path folder;
  private final Pace pace;
  private final FeedMemory memory;
  private final Articles articles;
  private final DocumentReader reader = new DocumentReader();

  WatchedFolder(Path folder, Pace pace, FeedMemory memory, Articles articles) {
    this.folder = folder;
    this.pace = pace;
    this.memory = memory;
    this.articles = articles;
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public Duration next(int failures) {
    return pace.folder();
  }

  @Override
  public void poll(Runnable added) throws IOException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("the folder is not there");
    }
    Map<String, Seen> changed = new HashMap<>();
    try (Stream<RawDocument> documents = reader.read(folder, file -> isDue(file, changed))) {
      take(documents.iterator(), changed, added);
    } finally {
      memory.save(name(), MOST_REMEMBERED);
      articles.end();
    }
  }

  private void take(Iterator<RawDocument> documents, Map<String, Seen> changed, Runnable added)
      throws IOException, InterruptedException {
    Setbacks setbacks = new Setbacks();
    String file = "";
    while (documents.hasNext()) {
      RawDocument document = documents.next();
      if (!document.origin().path().equals(file)) {
        keep(file, changed);
        file = document.origin().path();
      }
      try {
        give(document, added);
      } catch (IOException e) {
        changed.remove(file);
        setbacks.add(e);
      }
    }
    keep(file, changed);
    setbacks.end();
  }

  private void give(RawDocument document, Runnable added) throws IOException, InterruptedException {
    if (articles.give(document)) {
      added.run();
    }
  }

  /** Remembers a file once all that is in it was handed on. */
  private void keep(String file, Map<String, Seen> changed) {
    Seen seen = changed.get(file);
    if (seen != null) {
      memory.keep(name(), file, seen);
    }
  }

  private boolean isDue(Path file, Map<String, Seen> changed) {
    try {
      Seen now = state(file);
      boolean due = memory.seen(name(), file.toString()).filter(now::equals).isEmpty() && isWhole(file, now);
      if (due) {
        changed.put(file.toString(), now);
      }
      return due;
    } catch (IOException e) {
      // It was taken away meanwhile.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Seen state(Path file) throws IOException {
    return new Seen(Files.size(file) + " " + Files.getLastModifiedTime(file), 0);
  }

  /** Of a file that was written to just now, waits whether it goes on; one that does is for the next look. */
  private static boolean isWhole(Path file, Seen now) throws IOException, InterruptedException {
    Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now()).abs();
    if (age.compareTo(SETTLED) > 0) {
      return true;
    }
    Thread.sleep(SETTLED);
    return state(file).equals(now);
  }
}
