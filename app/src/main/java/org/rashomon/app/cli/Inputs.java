package org.rashomon.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.read.DocumentReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a command is to read. */
final class Inputs {
  /** The path that means standard input. */
  static final String STANDARD_INPUT = "-";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = {
    "A file, a folder (all that is in it, in sorted order), a URL (http:// or https://, which is fetched), or - "
        + "(standard input: JSON Lines, or one of the others).",
    "HTML pages, plain text, JSON Lines, RSS, Atom, RDF, JSON Feed and WARC, any of them gzip-compressed; what a "
        + "file is, its content tells."
  })
  private List<String> paths = List.of();

  /**
   * The paths, each of which there is.
   *
   * @throws ParameterException if there is none of a name; nothing is read then
   */
  List<String> paths() {
    paths.forEach(this::check);
    if (paths.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new ParameterException(spec.commandLine(), "Standard input (-) can be read only once.");
    }
    return List.copyOf(paths);
  }

  private void check(String path) {
    if (!path.equals(STANDARD_INPUT) && !DocumentReader.isUrl(path) && !exists(path)) {
      throw new ParameterException(spec.commandLine(), "There is no file or folder '" + path + "'.");
    }
  }

  /** Whether there is something of this name. */
  static boolean exists(String path) {
    try {
      return !path.isEmpty() && Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
