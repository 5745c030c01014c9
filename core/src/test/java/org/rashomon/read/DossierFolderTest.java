package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.RawDocument;

final class DossierFolderTest {
  @TempDir
  private Path folder = Path.of("");

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> ids() {
    try (Stream<RawDocument> all = new DocumentReader().read(List.of(folder.toString()),
        InputStream.nullInputStream())) {
      return all.map(RawDocument::id).toList();
    }
  }

  @Test
  void aDossierBesideTheReportsIsNotReadAsOne() throws IOException {
    write("a.txt", "The bridge is closed.");
    write("dossier/dossier.json", "{\n  \"schema\" : \"rashomon/1\", \"articles\": []}");
    write("dossier/index.html", "<html><p>What was made from a report.");
    assertThat(ids()).containsExactly("a.txt");
  }

  @Test
  void anotherFileOfThatNameHidesNothing() throws IOException {
    write("spies/dossier.json", "{\"text\": \"A dossier was found.\"}");
    write("spies/a.txt", "The bridge is closed.");
    assertThat(ids()).contains("spies/a.txt");
  }
}
