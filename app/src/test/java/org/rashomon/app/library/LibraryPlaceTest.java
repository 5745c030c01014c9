package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryPlaceTest {
  @Test
  void aFolderHoldsEverythingUnlessADatabaseIsNamed() {
    LibraryPlace folder = LibraryPlace.in(Path.of("desk"));
    assertThat(folder.isEmbedded()).isTrue();
    assertThat(folder.address()).isEqualTo("jdbc:sqlite:" + Path.of("desk", "library.db"));
    LibraryPlace database = new LibraryPlace(Path.of("desk"), Optional.of("jdbc:postgresql://db.example/news"));
    assertThat(database.isEmbedded()).isFalse();
    assertThat(database.address()).isEqualTo("jdbc:postgresql://db.example/news");
    assertThat(database.index()).isEqualTo(folder.index()).isEqualTo(Path.of("desk", "index"));
  }

  @Test
  void anotherDatabaseThanPostgresIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LibraryPlace(Path.of("desk"), Optional.of("jdbc:mysql://db.example/news")))
        .withMessageContaining("PostgreSQL");
  }

  @Test
  void theUsualPlaceIsInTheUsersOwnFolders() {
    assertThat(LibraryPlace.usual()).isAbsolute();
    assertThat(LibraryPlace.usual().getFileName().toString()).isEqualToIgnoringCase("rashomon");
  }

  @Test
  void aFileThatIsNoDatabaseIsSaidToBeSo(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("library.db"), "This is a letter, and no database at all. ".repeat(100));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Library.open(LibraryPlace.in(folder)))
        .withMessageContaining("can't be opened").withMessageContaining(folder.toString());
  }

  @Test
  void aFolderThatIsAFileIsSaidToBeSo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Library.open(LibraryPlace.in(file)));
  }
}
