package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Dossier;
import org.rashomon.testing.MockDossier;

final class DossierFilesTest {
  @TempDir
  private Path home;

  private static Dossier single(String title) {
    return MockDossier.dossier(List.of(), List.of(MockDossier.single("a", title, "Some text of a report.")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void folderHoldsIndexPagesJsonAndMarkdown() throws IOException {
    Path index = DossierFiles.write(MockDossier.rich(), home.resolve("deep/down/dossier"));
    assertThat(index).isEqualTo(home.toRealPath().resolve("deep/down/dossier/index.html")).exists();
    assertThat(names(home.resolve("deep/down/dossier"))).containsExactly("dossier.json", "dossier.md", "index.html",
        "stories");
    assertThat(names(index.resolveSibling("stories"))).containsExactly(
        "ferry-timetable-changes-for-the-summer-story-short-1.html",
        "twelve-in-hospital-after-tarnbeck-bridge-collapse-s-4f21c9.html");
  }

  @Test
  void writtenJsonProvesItself() throws IOException {
    Path index = DossierFiles.write(MockDossier.rich(), home.resolve("dossier"));
    try (var in = Files.newInputStream(index.resolveSibling("dossier.json"))) {
      assertThat(Verifier.verify(in)).isEmpty();
    }
  }

  @Test
  void olderDossierIsReplacedAsAWhole() throws IOException {
    Path folder = home.resolve("dossier");
    DossierFiles.write(single("First"), folder);
    DossierFiles.write(single("Second"), folder);
    assertThat(names(folder.resolve("stories"))).containsExactly("second-story-a.html");
    assertThat(names(home)).containsExactly("dossier");
  }

  @Test
  void emptyFolderIsTaken() throws IOException {
    Path folder = Files.createDirectory(home.resolve("dossier"));
    assertThat(DossierFiles.write(single("First"), folder)).exists();
  }

  @Test
  void folderWithAnythingElseIsLeftAlone() throws IOException {
    Path notes = Files.writeString(home.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> DossierFiles.write(single("First"), home))
        .isInstanceOf(FileAlreadyExistsException.class).hasMessageContaining("notes.txt");
    assertThatThrownBy(() -> DossierFiles.write(single("First"), notes))
        .isInstanceOf(FileAlreadyExistsException.class).hasMessageContaining("file");
    assertThat(names(home)).containsExactly("notes.txt");
  }

  @Test
  void interruptedWritingLeavesTheOlderDossierAndNothingElse() throws IOException {
    Path folder = home.resolve("dossier");
    DossierFiles.write(single("First"), folder);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> DossierFiles.write(single("Second"), folder)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(names(folder.resolve("stories"))).containsExactly("first-story-a.html");
    assertThat(names(home)).containsExactly("dossier");
  }

  @Test
  void linkToAFolderStaysALink() throws IOException {
    Path real = Files.createDirectory(home.resolve("real"));
    Path link = Files.createSymbolicLink(home.resolve("link"), real);
    DossierFiles.write(single("First"), link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real.resolve("index.html")).exists();
  }

  @Test
  void pageNamesAreSafeAndNeverAlike() {
    Dossier dossier = MockDossier.dossier(List.of(), Stream.of("../../etc/Pässwörd", "", "日本", "CON", "x".repeat(500))
        .flatMap(title -> Stream.of(MockDossier.single("s", title, "Text."), MockDossier.single("s", title, "Text.")))
        .toList());
    List<String> names = PageNames.of(dossier);
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9-]{1,100}\\.html"));
    assertThat(names).contains("etc-password-story-s.html", "story-story-s.html");
  }
}
