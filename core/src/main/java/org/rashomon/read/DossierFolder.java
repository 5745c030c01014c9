package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells a folder that holds a dossier from a folder of reports. Dossiers are often written beside the reports they were
 * made from, and what was made from reports is no report.
 */
final class DossierFolder {
  private static final String FILE = "dossier.json";

  /** The first field of every dossier, within so many bytes of the file's start. */
  private static final String MARK = "\"rashomon/";

  private static final int HEAD = 64;

  private DossierFolder() {}

  static boolean isOne(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MARK);
    } catch (IOException e) {
      return false;
    }
  }
}
