package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
final class WatchedFolderTest {
  private static final String WALL = "The harbour wall of Ostby broke on Monday.";
  private static final Instant EARLIER = Instant.parse("2024-05-06T08:00:00Z");

  @TempDir
  private Path folder = Path.of("");

  private final MemoryStore store = new MemoryStore();
  private final Taken taken = new Taken();

  private int poll() throws IOException, InterruptedException {
    int[] added = {0};
    watched().poll(() -> added[0]++);
    return added[0];
  }

  private Path put(String name, String words, Instant written) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
    return Files.setLastModifiedTime(file, FileTime.from(written));
  }

  @Test
  void newFilesAreTakenOnceAndNamedByTheirPaths() throws Exception {
    put("wall.txt", WALL, EARLIER);
    put("monday/harbour.txt", WALL, EARLIER);
    assertThat(poll()).isEqualTo(2);
    assertThat(poll()).isZero();
    assertThat(taken.shows()).isOne();
    assertThat(taken.ids()).containsExactly("monday/harbour.txt", "wall.txt");
  }

  @Test
  void aFileThatChangedIsTakenAgain() throws Exception {
    put("wall.txt", WALL, EARLIER);
    put("other.txt", WALL, EARLIER);
    poll();
    put("wall.txt", WALL + " It fell.", EARLIER.plusSeconds(60));
    assertThat(poll()).isEqualTo(1);
    assertThat(taken.words().getLast()).endsWith("It fell.");
  }

  @Test
  void aFileThatIsBeingWrittenIsLeftUntilItIsWhole() throws Exception {
    put("wall.txt", "The harbour w", Instant.now());
    Thread writer = Thread.ofVirtual().start(this::writeOn);
    assertThat(poll()).isZero();
    assertThat(taken.documents()).isEmpty();
    writer.join();
    put("wall.txt", WALL, EARLIER);
    assertThat(poll()).isEqualTo(1);
  }

  private void writeOn() {
    try {
      Thread.sleep(500);
      put("wall.txt", "The harbour wall of", Instant.now());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFileThatWasWrittenJustNowIsTakenOnceNothingMoreComes() throws Exception {
    put("wall.txt", WALL, Instant.now());
    assertThat(poll()).isEqualTo(1);
  }

  @Test
  void aFileFromTheFutureIsTaken() throws Exception {
    put("wall.txt", WALL, Instant.now().plus(Duration.ofDays(1)));
    assertThat(poll()).isEqualTo(1);
  }

  @Test
  void hiddenFilesAreLeftOut() throws Exception {
    put(".wall.txt.part", WALL, EARLIER);
    assertThat(poll()).isZero();
  }

  @Test
  void aFileThatCantBeReadIsOfferedOnce() throws Exception {
    Files.write(put("wall.txt", "", EARLIER), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    Files.setLastModifiedTime(folder.resolve("wall.txt"), FileTime.from(EARLIER));
    poll();
    poll();
    assertThat(taken.words()).hasSize(1).first().asString().startsWith("unreadable");
  }

  @Test
  void whatCouldNotBeTakenIsOfferedAgain() throws Exception {
    put("a.txt", WALL, EARLIER);
    taken.fail(true);
    assertThat(new WatchLoop(watched(), new Watcher.Listener() {}).poll()).isPositive();
    taken.fail(false);
    assertThat(poll()).isEqualTo(1);
  }

  private Watched watched() {
    return new WatchedFolder(folder, Pace.every(Duration.ofMinutes(10)), new FeedMemory(store),
        new Articles(Optional.empty(), taken));
  }

  @Test
  void aFileThatTheIntakeFailsOnKeepsNoOtherBack() throws Exception {
    put("a.txt", "The wall is poison.", EARLIER);
    put("b.txt", WALL, EARLIER);
    taken.failOn("poison");
    WatchLoop loop = new WatchLoop(watched(), new Watcher.Listener() {});
    loop.poll();
    assertThat(loop.status().isFailing()).isTrue();
    assertThat(loop.status().added()).isEqualTo(1);
    assertThat(taken.ids()).containsExactly("b.txt");
    taken.fail(false);
    loop.poll();
    assertThat(loop.status().isFailing()).isFalse();
    assertThat(taken.ids()).containsExactly("b.txt", "a.txt");
  }

  @Test
  void aFolderThatIsGoneIsAFailureUntilItIsBack() throws Exception {
    WatchLoop loop = new WatchLoop(watched(), new Watcher.Listener() {});
    Files.delete(folder);
    loop.poll();
    assertThat(loop.status().isFailing()).isTrue();
    Files.createDirectory(folder);
    loop.poll();
    assertThat(loop.status().isFailing()).isFalse();
  }
}
