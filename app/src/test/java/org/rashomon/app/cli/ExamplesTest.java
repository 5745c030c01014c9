package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every example's dossier is the one kept beside it. After a change that is meant, {@code mvn test
 * -Drashomon.golden=write} writes the dossiers anew; the difference is then for people to read.
 */
final class ExamplesTest {
  private static final boolean WRITE = System.getProperty("rashomon.golden", "").equals("write");

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "port"})
  void theDossierIsTheExpectedOne(String example) throws IOException {
    Path folder = Cli.EXAMPLES.resolve(example);
    Path expected = folder.resolve("expected/dossier.json");
    String dossier = Cli.run("tell", folder.toString(), "--format", "json").out();
    if (WRITE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, dossier);
    }
    assumeTrue(Files.exists(expected), "no dossier is kept for " + example);
    assertThat(dossier).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "port"})
  void everyExampleIsOneStory(String example) {
    JsonNode dossier = Cli.run("tell", Cli.EXAMPLES.resolve(example).toString(), "--format", "json").json();
    assertThat(dossier.path("stories")).hasSize(1);
    assertThat(dossier.path("articles")).hasSizeGreaterThanOrEqualTo(5);
  }
}
