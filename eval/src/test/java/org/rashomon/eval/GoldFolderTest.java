package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldFolderTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void theFingerprintChangesWithAByte() throws IOException {
    Files.writeString(folder.resolve("set.txt"), "one");
    String before = GoldFolder.fingerprint(folder);
    Files.writeString(folder.resolve("set.txt"), "two");
    assertThat(GoldFolder.fingerprint(folder)).isNotEqualTo(before).hasSize(64);
  }

  @Test
  void theFingerprintChangesWithAName() throws IOException {
    Path file = Files.writeString(folder.resolve("set.txt"), "one");
    String before = GoldFolder.fingerprint(folder);
    Files.move(file, folder.resolve("other.txt"));
    assertThat(GoldFolder.fingerprint(folder)).isNotEqualTo(before);
  }
}
