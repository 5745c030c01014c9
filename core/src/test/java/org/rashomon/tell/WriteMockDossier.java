package org.rashomon.tell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Dossier;
import org.rashomon.testing.CopiedStories;
import org.rashomon.testing.MockDossier;

/** Writes the mock dossier into a folder, so that the pages can be looked at without the engine. */
final class WriteMockDossier {
  private WriteMockDossier() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    Dossier rich = MockDossier.rich();
    List<Dossier.Chapter> stories = new ArrayList<>(rich.stories());
    stories.add(MockDossier.crowded(40));
    stories.addAll(List.of(
        CopiedStories.ofTwo(), CopiedStories.ofFour(), CopiedStories.ofTwelve(), CopiedStories.ofForty()));
    DossierFiles.write(MockDossier.dossier(rich.rejected(), stories), Path.of(args[0]));
  }
}
