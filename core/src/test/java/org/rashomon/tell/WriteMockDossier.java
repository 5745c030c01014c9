package org.rashomon.tell;

import java.io.IOException;
import java.nio.file.Path;
import org.rashomon.testing.MockDossier;

/** Writes the mock dossier into a folder, so that the pages can be looked at without the engine. */
final class WriteMockDossier {
  private WriteMockDossier() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    DossierFiles.write(MockDossier.rich(), Path.of(args[0]));
  }
}
