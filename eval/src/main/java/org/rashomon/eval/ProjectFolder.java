package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the project's own files are: the first folder, from the current one upwards, that holds this module. */
public final class ProjectFolder {
  private ProjectFolder() {}

  /**
   * The project's root.
   *
   * @throws IOException if the program was started outside the project
   */
  public static Path find() throws IOException {
    Path start = Path.of("").toAbsolutePath();
    return Stream.iterate(start, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("eval/pom.xml")))
        .findFirst()
        .orElseThrow(() -> new IOException("not inside the project: " + start));
  }
}
