package org.rashomon.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ToldDossierTest {
  private static final Path EXAMPLE = Path.of("../examples/ferry/expected/dossier.json");

  @Test
  void everyExcerptOfAnExampleReadBackStandsInItsArticle() throws IOException {
    ToldDossier dossier = ToldDossier.parse(Files.readAllBytes(EXAMPLE));
    ToldDossier.Story story = dossier.stories().getFirst();
    List<ToldDossier.Excerpt> evidence = story.findings().stream().flatMap(finding -> finding.readings().stream())
        .flatMap(reading -> reading.evidence().stream()).toList();
    assertThat(evidence).isNotEmpty().allSatisfy(excerpt -> {
      String text = dossier.article(excerpt.article()).text();
      int start = text.offsetByCodePoints(0, excerpt.start());
      assertThat(text.substring(start, text.offsetByCodePoints(start, excerpt.end() - excerpt.start())))
          .isEqualTo(excerpt.exact());
    });
  }

  @Test
  void everyWordingLeadsToItsQuotation() throws IOException {
    ToldDossier.Story story = ToldDossier.parse(Files.readAllBytes(EXAMPLE)).stories().getFirst();
    assertThat(story.utterances()).isNotEmpty().allSatisfy(
        utterance -> assertThat(utterance.wordings())
            .allSatisfy(wording -> assertThat(story.quotation(wording.quotation())).isPresent()));
  }

  @Test
  void whatIsNotThereIsEmpty() throws IOException {
    ToldDossier dossier = ToldDossier
        .parse("{\"schema\":\"rashomon/1\",\"future\":1}".getBytes(StandardCharsets.UTF_8));
    assertThat(dossier).isEqualTo(new ToldDossier(List.of(), List.of(), List.of()));
  }

  @Test
  void articleWithoutAnOutletIsCalledByItsTitleAndNeverByItsFile() {
    assertThat(ToldDossier.Article.publisher(Optional.of("Tide"), Optional.of("Ships"), "a.txt")).isEqualTo("Tide");
    assertThat(ToldDossier.Article.publisher(Optional.empty(), Optional.of("Ships"), "a.txt")).isEqualTo("“Ships”");
    assertThat(ToldDossier.Article.publisher(Optional.empty(), Optional.empty(), "a.txt")).isEqualTo("a.txt");
  }

  @Test
  void whatIsNoDossierIsRefused() {
    assertThatThrownBy(() -> ToldDossier.parse("[1, 2]".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class);
  }
}
