package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rashomon.tell.DossierFiles;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Makes sure, before anything is read, that a dossier can be written without destroying something else. */
final class OutputFolder {
  private OutputFolder() {}

  /**
   * Refuses a folder that holds anything but a dossier, or that can't be written.
   *
   * @throws ParameterException with a sentence that names the folder
   */
  static void check(Path folder, CommandLine command) throws IOException {
    objection(folder).ifPresent(objection -> {
      throw new ParameterException(command, "No dossier can be written to '" + folder + "': " + objection + ".");
    });
  }

  private static Optional<String> objection(Path folder) throws IOException {
    try {
      DossierFiles.checkReplaceable(folder);
      return isWritable(folder) ? Optional.empty() : Optional.of("nobody may write there");
    } catch (FileAlreadyExistsException e) {
      return Optional.of(e.getReason());
    }
  }

  /** Whether the nearest folder above that exists can be written to. */
  private static boolean isWritable(Path folder) {
    Path above = folder.toAbsolutePath().normalize().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return above != null && Files.isDirectory(above) && Files.isWritable(above);
  }
}
