package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Cleaned.Rejected;

/** Articles that one program brings and another, which has the desk, puts in. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@DisabledOnOs(OS.WINDOWS)
final class DoorTest {
  private static final String SHORT = "{\"text\":\"Too short.\"}";

  @TempDir
  private Path folder = Path.of("");

  private final List<String> said = new ArrayList<>();

  private LibraryPlace place() {
    return LibraryPlace.in(folder);
  }

  private final Courier.Listener listener = new Courier.Listener() {
    @Override
    public void read() {
      said.add("read");
    }

    @Override
    public void rejected(Rejected rejected) {
      said.add(rejected.origin().describe() + ": " + rejected.reason().label());
    }

    @Override
    public void untold(String story, String why) {
      said.add("untold: " + why);
    }
  };

  private static InputStream lines(List<String> lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private Desk.Added bring(String... lines) throws IOException, InterruptedException {
    try (Courier courier = courier()) {
      return courier.add(List.of("-"), lines(List.of(lines)), listener);
    }
  }

  /** One that waits for the desk, which a newsroom opens in the background. */
  private Courier courier() throws IOException, InterruptedException {
    Optional<Courier> courier = Courier.to(place());
    while (courier.isEmpty()) {
      Thread.sleep(10);
      courier = Courier.to(place());
    }
    return courier.get();
  }

  /** A desk with a door that is told by an engine of its own. */
  private Bench bench() throws IOException, InterruptedException {
    return Bench.open(place(), engine -> (story, corrections) -> {
      if (story.accounts().stream().anyMatch(account -> account.article().id().equals(InventedNews.id(1, 0)))) {
        throw new IllegalStateException("lost for words");
      }
      return engine.tell(story, corrections);
    });
  }

  @Test
  void whatIsBroughtIsInTheLibraryAndWhoBroughtItIsToldWhatBecameOfIt() throws Exception {
    try (Library library = Library.open(place()); Newsroom newsroom = Newsroom.open(library, Clock.systemUTC())) {
      assertThat(bring(InventedNews.report(0, 0), SHORT, InventedNews.report(0, 1)))
          .isEqualTo(new Desk.Added(2, 0, 1, 1));
      assertThat(said).containsExactly("read", "read", "-:2: too-short");
      assertThat(bring(InventedNews.report(0, 0), InventedNews.report(0, 2))).isEqualTo(new Desk.Added(1, 1, 0, 1));
      assertThat(library.countArticles()).isEqualTo(3);
      assertThat(newsroom.jobs()).isEmpty();
    }
  }

  @Test
  void itMakesTheLibraryThatADeskOfOnesOwnMakes(@TempDir Path other) throws Exception {
    String[] lines = InventedNews.stories(2).toArray(String[]::new);
    try (Library library = Library.open(place());
        Newsroom newsroom = Newsroom.open(library, Clock.systemUTC());
        Bench own = Bench.open(LibraryPlace.in(other))) {
      assertThat(bring(lines)).isEqualTo(own.add(lines));
      assertThat(newsroom.closedBecause()).isEmpty();
      assertThat(Contents.of(library)).isEqualTo(Contents.of(own.library()));
    }
  }

  @Test
  void aStoryThatCanNotBeToldIsSaidToWhoBroughtIt() throws Exception {
    try (Bench bench = bench(); Door door = new Door(place(), work -> work.at(bench.desk()))) {
      door.open();
      assertThat(bring(InventedNews.report(0, 0), InventedNews.report(1, 0))).isEqualTo(new Desk.Added(2, 0, 0, 1));
      assertThat(said).containsExactly("read", "read", "untold: java.lang.IllegalStateException: lost for words");
      assertThat(bench.failed).hasSize(1);
    }
  }

  @Test
  void whyADeskTakesNothingIsSaid() throws Exception {
    Files.createDirectories(folder);
    try (Door door = new Door(place(), work -> {
      throw new IOException("the desk is on fire");
    })) {
      door.open();
      assertThatIOException().isThrownBy(() -> bring(InventedNews.report(0, 0))).withMessage("the desk is on fire");
    }
  }

  @Test
  void nobodyIsBehindADoorThatWasLeftOrThatIsNone() throws Exception {
    assertThat(Courier.to(place())).isEmpty();
    Files.writeString(Door.socket(place()), "127.0.0.1:7070");
    assertThat(Courier.to(place())).isEmpty();
    Files.delete(Door.socket(place()));
    left().close();
    assertThat(Door.socket(place())).exists();
    assertThat(Courier.to(place())).isEmpty();
    try (Bench bench = bench(); Door door = new Door(place(), work -> work.at(bench.desk()))) {
      door.open();
      assertThat(bring(InventedNews.report(0, 0)).added()).isOne();
    }
  }

  /** What a program has that was killed: its file stays. */
  private ServerSocketChannel left() throws IOException {
    return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
        .bind(UnixDomainSocketAddress.of(Door.socket(place())));
  }

  @Test
  void aDeskThatIsLeftMeanwhileIsNotTakenForOneThatAddedAll() throws Exception {
    try (ServerSocketChannel channel = left()) {
      Thread.ofVirtual().start(() -> {
        try {
          channel.accept().close();
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      });
      assertThatIOException().isThrownBy(() -> bring(InventedNews.report(0, 0)))
          .withMessageContaining("ended before it had taken all");
    }
  }

  @Test
  void onlyTheUserGetsToTheDoorAndItIsGoneWithTheDesk() throws Exception {
    Path socket = Door.socket(place());
    try (Library library = Library.open(place()); Newsroom newsroom = Newsroom.open(library, Clock.systemUTC())) {
      courier().close();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
      assertThat(newsroom.closedBecause()).isEmpty();
    }
    assertThat(socket).doesNotExist();
    assertThat(Courier.to(place())).isEmpty();
  }

  @Test
  void aNewsroomWithoutTheDeskLeavesItsDoorToWhoHasIt() throws Exception {
    try (Bench bench = bench(); Door door = new Door(place(), work -> work.at(bench.desk()))) {
      door.open();
      try (Newsroom second = Newsroom.open(bench.library(), Clock.systemUTC())) {
        assertThatIOException().isThrownBy(() -> second.await("nothing", desk -> {}))
            .withMessageContaining("another program is at work");
      }
      assertThat(bring(InventedNews.report(0, 0)).added()).isOne();
    }
  }

  @Test
  void whoTalksNonsenseIsSentAwayAndOthersAreNot() throws Exception {
    try (Library library = Library.open(place()); Newsroom newsroom = Newsroom.open(library, Clock.systemUTC())) {
      courier().close();
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(Door.socket(place())))) {
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
        out.writeInt(Integer.MAX_VALUE);
        assertThat(Channels.newInputStream(channel).read()).isNegative();
      }
      assertThat(bring(InventedNews.report(0, 0)).added()).isOne();
      assertThat(newsroom.closedBecause()).isEmpty();
    }
  }

  @Test
  void aFolderTooDeepForASocketHasItsDoorElsewhere() throws Exception {
    folder = folder.resolve("a-folder-with-a-very-long-name-such-as-nobody-gives-one".repeat(2));
    try (Library library = Library.open(place()); Newsroom newsroom = Newsroom.open(library, Clock.systemUTC())) {
      assertThat(bring(InventedNews.report(0, 0)).added()).isOne();
      assertThat(Door.socket(place()).startsWith(folder)).isFalse();
      assertThat(newsroom.closedBecause()).isEmpty();
    }
    assertThat(Door.socket(place())).doesNotExist();
  }
}
