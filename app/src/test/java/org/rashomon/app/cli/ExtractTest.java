package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract} as a tool of its own: its formats, its folder and its languages. */
final class ExtractTest {
  private static final String FIRST = "The harbour wall of Ostby broke on Monday, the mayor said, and the sea came into the old town.";
  private static final String SECOND = "Nobody was hurt, but forty houses were flooded and the market was closed until the end of the week.";
  private static final String PAGE = """
      <html lang="en"><head><title>Wall breaks</title>
      <meta property="og:site_name" content="The Ostby Post"><meta name="author" content="Ana Torv">
      <meta property="article:published_time" content="2031-05-05T10:00:00+01:00">
      <link rel="canonical" href="https://post.example/wall"></head><body><nav><a href="/">Home</a></nav><article>
      <h1>Wall breaks</h1><p>%s</p><h2>Forty houses</h2><ul><li>The market of Ostby was closed all week.</li>
      <li>The *old* town was under water.</li></ul><blockquote><p>We could not hold it any more than the sea.</p>
      </blockquote><p>%s</p></article></body></html>
      """.formatted(FIRST, SECOND);
  private static final String SCRAPED = "Wall breaks in Ostby\n\n" + FIRST + "\n\nAdvertisement\n\nForty houses\n\n"
      + SECOND
      + "\n\nSign up for our newsletter\n";
  private static final String GERMAN = "Die Hafenmauer von Ostby ist am Montag gebrochen, sagte die Bürgermeisterin, und das "
      + "Meer drang in die Altstadt ein. Niemand wurde verletzt, aber vierzig Häuser standen unter Wasser.";

  @TempDir
  private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  @Test
  void aPageAsTextIsItsParagraphsAndHeadings() {
    assertThat(Cli.runOn(PAGE, "extract", "--format", "text", "-").out()).isEqualTo(
        FIRST + "\n\nForty houses\n\n- The market of Ostby was closed all week.\n- The *old* town was under water.\n\n"
            + "We could not hold it any more than the sea.\n\n" + SECOND + "\n");
  }

  @Test
  void aPageAsMarkdownHasTitleSourceHeadingsListsAndQuotes() {
    assertThat(Cli.runOn(PAGE, "extract", "--format", "markdown", "-").out()).isEqualTo(
        "# Wall breaks\n\nAna Torv · The Ostby Post · 2031-05-05T10:00:00+01:00 · <https://post.example/wall>\n\n"
            + FIRST
            + "\n\n## Forty houses\n\n- The market of Ostby was closed all week.\n- The \\*old\\* town was under water.\n\n"
            + "> We could not hold it any more than the sea.\n\n" + SECOND + "\n");
  }

  @Test
  void scrapedTextOnStandardInputLosesItsFurniture() {
    assertThat(Cli.runOn(SCRAPED, "extract", "--format", "text", "-").out())
        .isEqualTo(FIRST + "\n\nForty houses\n\n" + SECOND + "\n");
    assertThat(Cli.runOn(SCRAPED, "extract", "--format", "markdown", "-").out())
        .isEqualTo("# Wall breaks in Ostby\n\n" + FIRST + "\n\n## Forty houses\n\n" + SECOND + "\n");
  }

  @Test
  void severalTextsArePartedAndRejectionsGoToStandardErrorAlone() throws IOException {
    String one = file("a.txt", FIRST);
    String two = file("b.txt", SECOND);
    String bad = file("c.txt", "Short.");
    Cli.Result text = Cli.run("extract", "--format", "text", one, bad, two);
    assertThat(text.out()).isEqualTo(FIRST + "\n\f\n" + SECOND + "\n");
    assertThat(text.err()).contains("c.txt: too-short");
    assertThat(Cli.run("extract", "--format", "markdown", one, two).out())
        .isEqualTo(FIRST + "\n\n---\n\n" + SECOND + "\n");
  }

  @Test
  void aFolderGetsAFileForEveryArticleWhoseNamesArePrinted() throws IOException {
    Files.createDirectories(folder.resolve("in/deep"));
    file("in/wall.html", PAGE);
    file("in/deep/wall.html", PAGE);
    file("in/short.txt", "Short.");
    Path out = folder.resolve("out");
    Cli.Result result = Cli.run("extract", "--format", "markdown", folder.resolve("in").toString(), "-o",
        out.toString());
    assertThat(result.status()).isZero();
    assertThat(files(out)).extracting(path -> path.getFileName().toString()).containsExactly("deep-wall.md", "wall.md");
    assertThat(result.out().lines())
        .containsExactlyInAnyOrderElementsOf(files(out).stream().map(Path::toString).toList());
    assertThat(out.resolve("wall.md")).content().startsWith("# Wall breaks");
  }

  @Test
  void filesOfTheSameNameAreToldApartAndNoneLeavesTheFolder() throws IOException {
    String line = "{\"id\": \"%s\", \"text\": \"" + FIRST + "\"}\n";
    String lines = file("a.jsonl",
        line.formatted("../../x") + line.formatted("..-..-x") + line.formatted("/") + line.formatted("X"));
    Path out = folder.resolve("out");
    Cli.run("extract", lines, "-o", out.toString());
    assertThat(files(out)).extracting(path -> path.getFileName().toString())
        .containsExactly("X-3.json", "article.json", "x-2.json", "x.json");
    JsonNode article = Cli.parse(Files.readString(out.resolve("x.json")));
    assertThat(article.path("text").asText()).isEqualTo(FIRST);
  }

  @Test
  void aFolderThatHoldsSomethingIsNotWrittenTo() throws IOException {
    String text = file("a.txt", FIRST);
    Cli.Result result = Cli.run("extract", text, "--format", "text", "-o", folder.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("not empty");
    assertThat(Path.of(text)).hasContent(FIRST);
  }

  @Test
  void anotherLanguageIsRejectedUnlessAnyIsWanted() {
    JsonNode rejected = Cli.runOn(GERMAN, "extract", "-").json();
    assertThat(rejected.path("rejected").asText()).isEqualTo("unsupported-language");
    JsonNode kept = Cli.runOn(GERMAN, "extract", "--any-language", "-").json();
    assertThat(kept.path("language").asText()).isEqualTo("de");
    assertThat(kept.path("text").asText()).isEqualTo(GERMAN);
  }

  @Test
  void aPageIsKeptInAnyLanguage() throws IOException {
    JsonNode kept = Cli.run("extract", file("a.html", "<html><p>" + GERMAN.repeat(3) + "</p>")).json();
    assertThat(kept.path("language").asText()).isEqualTo("de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "times", "group", "tell"})
  void laterStagesTakeNoPageInAnotherLanguage(String command) throws IOException {
    Cli.Result result = Cli.run(command, file("a.html", "<html><p>" + GERMAN.repeat(3) + "</p>"));
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("unsupported-language", "German");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "times", "group", "tell"})
  void laterStagesTakeNoOtherLanguage(String command) throws IOException {
    Cli.Result result = Cli.run(command, file("a.txt", GERMAN));
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("unsupported-language", "German");
  }
}
