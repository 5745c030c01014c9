package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {
  @TempDir
  private Path folder = Path.of("");

  private static void assertWrongUsage(Cli.Result result, String named) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(named).contains("--help");
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tell", "watch", "extract", "quotes", "times", "group", "verify", "digest"})
  void everyCommandTeachesWithAnExample(String command) {
    Cli.Result help = Cli.run(command, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Examples:", "rashomon " + command);
  }

  @Test
  void helpFitsAnOrdinaryTerminal() {
    assertThat(Cli.run("--help").out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Cli.run("--version").out()).startsWith("rashomon ");
  }

  @Test
  void completionKnowsTheCommands() {
    assertThat(Cli.run("generate-completion").out()).contains("complete -F", "tell", "--format");
  }

  @Test
  void withoutACommandTheUsageIsWrong() {
    assertWrongUsage(Cli.run(), "tell PATH");
  }

  @Test
  void anUnknownCommandIsNamedAndTheNearestSuggested() {
    assertWrongUsage(Cli.run("tel", "x"), "rashomon tell");
  }

  @Test
  void withoutAPathTheUsageIsWrong() {
    assertWrongUsage(Cli.run("tell"), "PATH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tell", "extract", "quotes", "times", "group"})
  void aMissingPathIsNamedBeforeAnythingIsRead(String command) throws IOException {
    String there = Files.writeString(folder.resolve("a.txt"), "Text.").toString();
    assertWrongUsage(Cli.run(command, there, folder.resolve("nowhere").toString()), "nowhere");
  }

  @Test
  void aMissingDossierIsNamed() {
    assertWrongUsage(Cli.run("verify", folder.resolve("nowhere.json").toString()), "nowhere.json");
  }

  @Test
  void anUnknownFormatIsNamed() {
    assertWrongUsage(Cli.run("tell", folder.toString(), "--format", "pdf"), "pdf");
  }

  @Test
  void aFormatAndAFolderContradictEachOther() {
    assertWrongUsage(Cli.run("tell", folder.toString(), "--format", "json", "-o", "x"), "--format");
  }

  @Test
  void standardInputIsReadOnlyOnce() {
    assertWrongUsage(Cli.run("tell", "-", "-"), "only once");
  }

  @Test
  void aFolderWithOtherThingsIsNotWrittenTo() throws IOException {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    Files.writeString(letters.resolve("dear.txt"), "Dear");
    assertWrongUsage(Cli.run("tell", letters.toString(), "-o", letters.toString()), "it holds \"dear.txt\"");
    assertThat(letters.resolve("dear.txt")).hasContent("Dear");
  }

  @Test
  void aFileIsNoFolderToWriteTo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    assertWrongUsage(Cli.run("tell", file.toString(), "-o", file.toString()), "it is a file");
  }
}
