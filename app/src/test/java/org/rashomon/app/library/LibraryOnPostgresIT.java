package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose articles and stories are in PostgreSQL. */
final class LibraryOnPostgresIT extends LivingLibrary {
  private static Optional<Postgres> postgres = Optional.empty();
  private final Map<Path, LibraryPlace> places = new HashMap<>();

  @BeforeAll
  static void start() {
    postgres = Optional.of(Postgres.start());
  }

  @AfterAll
  static void stop() throws IOException {
    if (postgres.isPresent()) {
      postgres.get().close();
    }
  }

  @Override
  LibraryPlace place(Path folder) throws IOException {
    try {
      if (!places.containsKey(folder)) {
        places.put(folder, postgres.orElseThrow().place(folder));
      }
      return places.get(folder);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Test
  void itIsTheSameLibraryAsInAFolder(@TempDir Path one, @TempDir Path other) throws Exception {
    List<String> lines = InventedNews.stories(6);
    try (Bench inDatabase = Bench.open(place(one)); Bench inFolder = Bench.open(LibraryPlace.in(other))) {
      inDatabase.add(lines);
      inFolder.add(lines);
      assertThat(Contents.of(inDatabase.library())).isEqualTo(Contents.of(inFolder.library()));
    }
  }

  @Test
  void aDeskThatIsTakenOnAnotherMachineIsRefusedAndOneGivenBackIsNot(@TempDir Path here, @TempDir Path there)
      throws Exception {
    LibraryPlace place = place(here);
    LibraryPlace elsewhere = new LibraryPlace(there, place.database());
    try (Bench bench = Bench.open(place)) {
      assertThat(bench.add(InventedNews.report(0, 0)).added()).isOne();
      assertThatExceptionOfType(Desk.Occupied.class).isThrownBy(() -> Bench.open(elsewhere));
    }
    try (Bench next = Bench.open(elsewhere)) {
      assertThat(next.library().countArticles()).isOne();
    }
  }

  @Test
  void aDeskWhoseConnectionIsLostWritesNoMore(@TempDir Path here) throws Exception {
    try (Bench bench = Bench.open(place(here))) {
      bench.library().jdbi().useHandle(handle -> handle.execute("SELECT pg_terminate_backend(pid) FROM pg_locks "
          + "WHERE locktype = 'advisory'"));
      assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> bench.add(InventedNews.report(0, 0)))
          .withMessageContaining("the connection to the database is lost");
      assertThat(bench.library().countArticles()).isZero();
    }
  }

  @Test
  void aDatabaseThatCantBeReachedIsSaidToBeSo(@TempDir Path here) {
    LibraryPlace nowhere = new LibraryPlace(here,
        Optional.of("jdbc:postgresql://localhost:1/library?connectTimeout=1"));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Library.open(nowhere))
        .withMessageContaining("can't be opened").withMessageContaining("onnection");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LibraryPlace(here, Optional.of("jdbc:mysql://localhost/library")));
  }
}
