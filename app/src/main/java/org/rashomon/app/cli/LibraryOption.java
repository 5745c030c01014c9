package org.rashomon.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rashomon.app.library.LibraryPlace;
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

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
