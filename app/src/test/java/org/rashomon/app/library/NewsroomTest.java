package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.RawDocument;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class NewsroomTest {
  @TempDir
  private Path folder;
  private Library library;
  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    library = Library.open(LibraryPlace.in(folder));
    newsroom = Newsroom.open(library, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    newsroom.close();
    library.close();
  }

  private Job.Progress done(Job job) throws InterruptedException {
    long heard = -1;
    while (!job.progress().isOver()) {
      heard = newsroom.bell().await(heard, Duration.ofSeconds(1));
    }
    return job.progress();
  }

  @Test
  void whoGivesAJobDoesNotWaitForIt() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Job job = newsroom.add("slow", () -> waitFor(gate));
    assertThat(job.progress().isOver()).isFalse();
    gate.countDown();
    assertThat(done(job).state()).isEqualTo(Job.State.DONE);
  }

  private static Stream<RawDocument> waitFor(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Stream.empty();
  }

  @Test
  void moreThanCanWaitIsRefused() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    newsroom.add("slow", () -> waitFor(gate));
    assertThatThrownBy(() -> {
      for (int i = 0; i < 2 + Newsroom.MOST_WAITING; i++) {
        newsroom.add("next", Stream::empty);
      }
    }).isInstanceOf(Newsroom.Full.class);
    gate.countDown();
  }

  @Test
  void jobThatFailsKeepsNoneFromBeingDone() throws Exception {
    Job defect = newsroom.add("defect", () -> {
      throw new IllegalStateException("broken");
    });
    Job unread = newsroom.add("unread", () -> {
      throw new IOException("no such page");
    });
    Job next = newsroom.add("next", Stream::empty);
    assertThat(done(defect).failure().orElseThrow()).contains("broken");
    assertThat(done(unread).failure()).hasValue("no such page");
    assertThat(done(next).state()).isEqualTo(Job.State.DONE);
  }

  @Test
  void secondNewsroomSaysWhyItsDeskIsClosed() throws Exception {
    assertThat(newsroom.awaitDesk()).isEmpty();
    try (Newsroom second = Newsroom.open(library, Clock.systemUTC())) {
      assertThat(second.awaitDesk().orElseThrow()).contains("another program is at work");
    }
  }

  @Test
  void closedNewsroomLeavesTheDeskToOthers() throws Exception {
    done(newsroom.add("nothing", Stream::empty));
    newsroom.close();
    try (Newsroom second = Newsroom.open(library, Clock.systemUTC())) {
      newsroom = second;
      assertThat(done(second.add("nothing", Stream::empty)).state()).isEqualTo(Job.State.DONE);
    }
  }

  @Test
  void whatIsNewStaysSoWithinAVisit() {
    Instant first = Instant.parse("2031-05-06T09:00:00Z");
    assertThat(library.newSince("reader", "story", first)).isEmpty();
    library.visited("reader", "story", first);
    assertThat(library.newSince("reader", "story", first.plusSeconds(60))).as("since the visit began").hasValue(first);
    Instant later = first.plus(Library.PAUSE).plusSeconds(1);
    assertThat(library.newSince("reader", "story", later)).hasValue(first);
    library.visited("reader", "story", later);
    assertThat(library.newSince("reader", "story", later.plusSeconds(60))).hasValue(first);
    assertThat(library.newSince("another", "story", later)).isEmpty();
  }
}
