package org.rashomon.app.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a library is.
 *
 * @param folder its folder
 * @param database the JDBC address of a PostgreSQL database for what is otherwise kept in the folder
 */
public record LibraryPlace(Path folder, Optional<String> database) {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * @throws IllegalArgumentException if the database is no PostgreSQL
   */
  public LibraryPlace {
    if (database.isPresent() && !database.get().startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException("no address of a PostgreSQL database, which starts with " + POSTGRESQL);
    }
  }

  /** A library that is all in one folder. */
  public static LibraryPlace in(Path folder) {
    return new LibraryPlace(folder, Optional.empty());
  }

  /**
   * The folder for a user's own data, by the custom of the system.
   *
   * <p>Source: XDG Base Directory Specification; Apple's File System Programming Guide; Windows' known folders.
   */
  public static Path usual() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Rashomon");
    }
    if (system.contains("windows")) {
      return environment("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Rashomon");
    }
    return environment("XDG_DATA_HOME").filter(Path::isAbsolute).orElse(home.resolve(".local/share"))
        .resolve("rashomon");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }

  /** Where the search index is. */
  public Path index() {
    return folder.resolve("index");
  }

  /** The JDBC address. */
  String address() {
    return database.orElse("jdbc:sqlite:" + folder.resolve("library.db"));
  }

  boolean isEmbedded() {
    return database.isEmpty();
  }
}
