package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.Contents;
import org.rashomon.app.library.InventedNews;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;

/**
 * {@code kill -9} at any moment of {@code add} loses nothing that is stored and shows nothing half-stored, and a run that
 * ends what was begun makes the library that an undisturbed run makes.
 *
 * <p>{@code -Drashomon.kills=50} kills so often.
 */
@EnabledOnOs(OS.LINUX)
final class KilledIT {
  private static final int KILLS = Integer.getInteger("rashomon.kills", 8);
  private static final long SEED = Long.getLong("rashomon.kills.seed", 1);

  /** With the examples they are more than one parcel, so that kills land between parcels and between tellings. */
  private static final int STORIES = 24;

  private static final int PATIENCE_SECONDS = 300;

  private final Random random = new Random(SEED);
  private final List<Integer> storedAtKills = new ArrayList<>();

  @TempDir
  private Path folder = Path.of("");

  private Path news = Path.of("");

  @BeforeEach
  void news() throws IOException {
    news = InventedNews.write(folder.resolve("news.jsonl"), InventedNews.stories(STORIES));
  }

  private Process start(Path library) throws IOException {
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g", "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "add", Cli.EXAMPLES.resolve("ferry").toString(), news.toString(),
        Cli.EXAMPLES.resolve("port").toString(), "--library", library.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
  }

  private void runToTheEnd(Path library) throws IOException, InterruptedException {
    Process process = start(library);
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"), StandardCharsets.UTF_8)).isZero();
  }

  private static Contents contents(Path library) throws IOException {
    try (Library opened = Library.open(LibraryPlace.in(library))) {
      return Contents.of(opened);
    }
  }

  @Test
  void leavesALibraryThatOpensShowsNothingHalfStoredAndIsEndedByTheNextRun(TestReporter reporter) throws Exception {
    long begun = System.nanoTime();
    runToTheEnd(folder.resolve("undisturbed"));
    long wholeRun = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Contents undisturbed = contents(folder.resolve("undisturbed"));
    assertThat(undisturbed.members()).isEqualTo(undisturbed.placed());

    int kills = 0;
    for (int libraries = 0; kills < KILLS && libraries < 2 * KILLS; libraries++) {
      Path library = folder.resolve("killed-" + libraries);
      kills += killUntilDone(library, Math.min(KILLS - kills, 5), wholeRun);
      runToTheEnd(library);
      assertThat(contents(library)).isEqualTo(undisturbed);
    }
    reporter.publishEntry(
        kills + " kills, articles stored at each, of " + undisturbed.articles().size(), storedAtKills.toString());
    assertThat(kills).isEqualTo(KILLS);
    assertThat(storedAtKills).anyMatch(stored -> stored > 0);
  }

  /** Kills one run after another, until so many are killed or one was faster. */
  private int killUntilDone(Path library, int most, long wholeRun) throws IOException, InterruptedException {
    int kills = 0;
    boolean ended = false;
    while (kills < most && !ended) {
      Optional<Contents> before = Files.exists(library) ? Optional.of(contents(library)) : Optional.empty();
      ended = killed(start(library), library, wholeRun, kills % 2 == 1);
      Contents after = contents(library);
      if (!ended) {
        kills++;
        storedAtKills.add(after.articles().size());
      }
      before.ifPresent(known -> assertThat(after.articles()).containsAll(known.articles()));
    }
    return kills;
  }

  /**
   * Kills a run at a random moment of it.
   *
   * @param writing whether at a moment after it has begun to write
   * @return whether it was faster
   */
  private boolean killed(Process process, Path library, long wholeRun, boolean writing)
      throws IOException, InterruptedException {
    if (writing) {
      awaitWriting(process, library);
    }
    boolean ended = process.waitFor(random.nextLong(writing ? wholeRun / 4 : wholeRun), TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    if (ended) {
      assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"), StandardCharsets.UTF_8)).isZero();
    }
    return ended;
  }

  /** Waits until a run has stored its first parcel, or told its first stories where an earlier one has stored all. */
  private static void awaitWriting(Process process, Path library) throws InterruptedException {
    int before = rows(library);
    while (process.isAlive() && rows(library) <= before) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private static int rows(Path library) {
    if (!Files.exists(library.resolve("library.db"))) {
      return 0;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(
            "SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM story)")) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException e) {
      // Its tables are being made.
      return 0;
    }
  }
}
