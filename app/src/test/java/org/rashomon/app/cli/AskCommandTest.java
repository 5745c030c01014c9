package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AskCommandTest {
  @TempDir
  private static Path folder;

  @BeforeAll
  static void fill() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("mill.txt"),
        """
            Old mill of Verning to become a museum

            The old mill of Verning will become a museum, the town council said on Tuesday.

            The mill was bought by the painter Edda Lorn for 300,000 euros. “I have walked past it every day of my life,” Lorn said.

            Work on the roof will begin in June, said the architect, Piet Marwick.
            """);
    assertThat(Cli.run("add", reports.toString(), "--library", library()).status()).isEqualTo(ExitStatus.DONE);
  }

  private static String library() {
    return folder.resolve("library").toString();
  }

  @Test
  void aQuestionGetsTheSentenceWithItsPlace() {
    Cli.Result result = Cli.run("ask", "Who", "bought", "the mill?", "--library", library());
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("The mill was bought by the painter Edda Lorn").contains("mill.txt, ");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aQuestionWithoutAnAnswerGetsNone() {
    Cli.Result result = Cli.run("ask", "Who built the mill?", "--library", library());
    assertThat(result.out()).isEqualTo("no answer in these articles\n");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void anAnswerAsJsonProvesItself() {
    JsonNode answer = Cli.run("ask", "What did Edda Lorn say?", "--format", "json", "--library", library()).json();
    assertThat(answer.path("answer").asText()).isEqualTo("sentences");
    JsonNode words = answer.path("sentences").path(0).path("place").path("words");
    assertThat(words.path("article").asText()).isEqualTo("mill.txt");
    assertThat(words.path("exact").asText()).contains("every day of my life");
  }

  @Test
  void aSearchPrintsHitsWithTheWordsMarked() {
    Cli.Result result = Cli.run("search", "roof", "--library", library());
    assertThat(result.out()).contains("[roof]");
    assertThat(result.err()).contains("hits");
  }

  @Test
  void aSearchAsJsonHasFacets() {
    JsonNode results = Cli.run("search", "mill", "--format", "json", "--library", library()).json();
    assertThat(results.path("total").asInt()).isPositive();
    assertThat(results.path("facets").path("person").findValuesAsText("value")).contains("Edda Lorn");
  }

  @Test
  void whereThereIsNoLibraryTheCommandThatMakesOneIsNamed() {
    Cli.Result result = Cli.run("ask", "Who?", "--library", folder.resolve("nowhere").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("there is no library in").contains("rashomon add");
  }
}
