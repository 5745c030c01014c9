package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TellTest {
  private static final String PORT = Cli.EXAMPLES.resolve("port").toString();

  @TempDir
  private static Path folder = Path.of("");

  private static Path dossier = Path.of("");
  private static Cli.Result told = new Cli.Result(0, "", "");

  @BeforeAll
  static void tell() {
    dossier = folder.resolve("dossier");
    told = Cli.run("tell", PORT, "-o", dossier.toString());
  }

  private static String json() throws IOException {
    return Files.readString(dossier.resolve("dossier.json"));
  }

  private Cli.Result verify(String json) throws IOException {
    return Cli.run("verify", Files.writeString(folder.resolve("changed.json"), json).toString());
  }

  @Test
  void theAddressOfTheDossierIsAllThatGoesToStandardOutput() {
    assertThat(told.status()).isZero();
    assertThat(told.out()).isEqualTo(dossier.resolve("index.html").toUri() + "\n");
  }

  @Test
  void theCountsGoToStandardError() {
    assertThat(told.err()).contains("read ", "kept ", "rejected ", "stories ", "quotations ", "unresolved speakers ",
        "findings ");
  }

  @Test
  void theFolderHoldsPagesJsonAndMarkdown() throws IOException {
    assertThat(dossier).isDirectoryContaining("glob:**index.html").isDirectoryContaining("glob:**dossier.json")
        .isDirectoryContaining("glob:**dossier.md");
    try (Stream<Path> pages = Files.list(dossier.resolve("stories"))) {
      assertThat(pages).isNotEmpty().allMatch(page -> page.toString().endsWith(".html"));
    }
  }

  @Test
  void nothingIsLeftBesideIt() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf("dossier", "changed.json", "again");
    }
  }

  @Test
  void everySpanOfTheDossierStands() throws IOException {
    JsonNode root = Cli.parse(json());
    List<JsonNode> articles = Stream.of(root.path("articles")).flatMap(all -> all.valueStream()).toList();
    assertThat(Spans.in(articles).check(articles)).isPositive();
    assertThat(Spans.in(articles).check(root)).isGreaterThan(100);
  }

  @Test
  void verifyAcceptsIt() throws IOException {
    assertThat(verify(json())).satisfies(result -> {
      assertThat(result.out()).isEmpty();
      assertThat(result.status()).isZero();
    });
  }

  @Test
  void verifyRejectsAChangedArticle() throws IOException {
    Cli.Result result = verify(json().replaceFirst("\"text\" ?: ?\"", "$0Indeed. "));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isNotEmpty();
  }

  @Test
  void verifyRejectsWhatIsNoDossier() throws IOException {
    for (String other : List.of("", "{", "[]", "{\"schema\":\"rashomon/1\"}", "\u0000\u0001")) {
      assertThat(verify(other).status()).as(other).isEqualTo(1);
    }
  }

  @Test
  void tellingAgainReplacesTheDossierWithTheSame() throws IOException {
    Path again = folder.resolve("again");
    for (int run = 0; run < 2; run++) {
      assertThat(Cli.run("tell", PORT, "--output", again.toString()).status()).isZero();
      assertThat(again.resolve("dossier.json")).hasContent(json());
    }
  }

  @Test
  void asJsonItIsTheFileAndNothingElse() throws IOException {
    Cli.Result result = Cli.run("tell", PORT, "--format", "json");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo(json());
  }

  @Test
  void asMarkdownItBeginsWithAHeading() {
    assertThat(Cli.run("tell", PORT, "--format", "markdown").out()).startsWith("# ");
  }
}
