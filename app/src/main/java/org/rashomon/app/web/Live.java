package org.rashomon.app.web;

import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.rashomon.app.library.Bell;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.StoryEntry;

/**
 * Tells open pages of stories that there is a newer version.
 *
 * <p>Every page has a thread that waits for the bell and then looks whether its story is another; without the bell it
 * looks now and then, since another program may write the library.
 */
final class Live implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(5);

  /** Pages that are open at once. */
  private static final int MOST = 2000;

  private final Library library;
  private final Bell bell;
  private final Templates templates;
  private final Semaphore places = new Semaphore(MOST);
  private final Set<Thread> followers = ConcurrentHashMap.newKeySet();

  /**
   * What there is to be shown.
   *
   * @param what in words: "Two new reports"
   * @param href where it is
   */
  record Notice(String what, String href) {}

  /**
   * What a page has.
   *
   * @param changed milliseconds since 1970
   */
  private record Seen(String story, long version, long reports, long changed) {}

  Live(Library library, Bell bell, Templates templates) {
    this.library = library;
    this.bell = bell;
    this.templates = templates;
  }

  void open(SseClient client) {
    Seen seen = new Seen(
        Query.value(client.ctx(), "id"), Query.number(client.ctx(), "version").orElse(0L),
        Query.number(client.ctx(), "reports").orElse(0L), Query.number(client.ctx(), "changed").orElse(0L));
    if (!places.tryAcquire()) {
      client.close();
      return;
    }
    client.keepAlive();
    Thread follower = Thread.ofVirtual().unstarted(() -> follow(client, seen));
    client.onClose(follower::interrupt);
    followers.add(follower);
    follower.start();
  }

  private void follow(SseClient client, Seen seen) {
    try {
      long told = seen.version();
      long heard = -1;
      while (!client.terminated()) {
        heard = bell.await(heard, LOOK);
        Optional<StoryEntry> story = library.story(seen.story());
        long now = story.map(StoryEntry::version).orElse(0L);
        if (now != told) {
          client.sendEvent("news", notice(seen, story));
          told = now;
        } else {
          client.sendComment("still here");
        }
      }
    } catch (InterruptedException e) {
      client.close();
    } finally {
      followers.remove(Thread.currentThread());
      places.release();
    }
  }

  /** Leaves all pages as they are. */
  @Override
  public void close() {
    followers.forEach(Thread::interrupt);
    try {
      for (Thread follower : followers) {
        follower.join(LOOK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String notice(Seen seen, Optional<StoryEntry> story) {
    String href = Address.of("/story", "id", seen.story(), "since", String.valueOf(seen.changed()));
    String what = story.map(now -> what(now.reports() - seen.reports()))
        .orElse("The articles of this story are part of another now");
    return new String(templates.part("notice.jte", new Notice(what, href)), StandardCharsets.UTF_8);
  }

  private static String what(long more) {
    if (more <= 0) {
      return "This story was told anew";
    }
    return more == 1 ? "1 new report" : more + " new reports";
  }
}
