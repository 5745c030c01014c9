package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.search.IndexView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which library a command works on. */
final class LibraryOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--library", paramLabel = "FOLDER", description = "The folder of the library; default: $RASHOMON_LIBRARY, else the one in the folder for your own data.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--database", paramLabel = "JDBC-URL", description = "A PostgreSQL database (jdbc:postgresql://…) for what is otherwise kept in a file of the folder; "
      + "default: $RASHOMON_DATABASE, else none.")
  private Optional<String> database = Optional.empty();

  /**
   * Where the library is.
   *
   * @throws ParameterException if the database is none that a library can be in
   */
  LibraryPlace place() {
    try {
      return new LibraryPlace(
          folder.or(() -> environment("RASHOMON_LIBRARY").map(Path::of)).orElseGet(LibraryPlace::usual),
          database.or(() -> environment("RASHOMON_DATABASE")));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--database: " + e.getMessage() + ".", e);
    }
  }

  /**
   * What can be looked for in it, as of when its index was committed last.
   *
   * @throws IOException if it has no index, or one that can't be read
   */
  IndexView index() throws IOException {
    LibraryPlace place = place();
    try {
      return IndexView.open(place.index());
    } catch (NoSuchFileException e) {
      throw new IOException("there is no library in " + place.folder() + "; 'rashomon add PATH' makes one", e);
    }
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
