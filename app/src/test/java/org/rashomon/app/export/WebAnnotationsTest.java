package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.dossier.ToldDossier;

final class WebAnnotationsTest {
  private static final String ID = "https://desk.example/annotations";

  /** The motivations of the Web Annotation Vocabulary. */
  private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting",
      "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying",
      "tagging");

  private static JsonNode collection(ToldDossier dossier) {
    return Told.json(out -> WebAnnotations.write(dossier, ID, Told.SITE, out));
  }

  private static List<JsonNode> annotations(ToldDossier dossier) {
    return collection(dossier).path("first").path("items").valueStream().toList();
  }

  private static List<JsonNode> targets(List<JsonNode> annotations) {
    return annotations.stream().flatMap(annotation -> annotation.path("target").valueStream()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "port"})
  void everySelectorProvesItselfAgainstTheText(String example) {
    ToldDossier dossier = Told.example(example);
    Map<String, String> texts = dossier.articles().stream()
        .collect(Collectors.toMap(article -> Told.SITE.text(article.id()).toString(), ToldDossier.Article::text));
    assertThat(targets(annotations(dossier))).hasSizeGreaterThan(100).allSatisfy(target -> {
      String text = texts.getOrDefault(target.path("source").path("id").asText(), "");
      JsonNode position = target.path("selector").path(0);
      JsonNode quote = target.path("selector").path(1);
      int start = text.offsetByCodePoints(0, position.path("start").asInt());
      int end = text.offsetByCodePoints(0, position.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(quote.path("exact").asText());
      assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asText());
      assertThat(text.substring(end)).startsWith(quote.path("suffix").asText());
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "port"})
  void everyAnnotationHasAnIdOfItsOwnAndWhatTheModelAsksFor(String example) {
    List<JsonNode> annotations = annotations(Told.example(example));
    assertThat(annotations).extracting(one -> one.path("id").asText()).doesNotHaveDuplicates();
    assertThat(annotations).allSatisfy(one -> {
      assertThat(one.path("type").asText()).isEqualTo("Annotation");
      assertThat(MOTIVATIONS).contains(one.path("motivation").asText());
      assertThat(one.path("target")).isNotEmpty();
      assertThat(one.path("body")).isNotEmpty().allSatisfy(
          body -> assertThat(MOTIVATIONS).contains(body.path("purpose").asText()));
    });
  }

  @Test
  void theCollectionCountsItsAnnotations() {
    JsonNode collection = collection(Told.example("ferry"));
    assertThat(collection.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.path("type").asText()).isEqualTo("AnnotationCollection");
    assertThat(collection.path("total").asInt()).isEqualTo(collection.path("first").path("items").size());
    assertThat(collection.path("first").path("partOf").asText()).isEqualTo(collection.path("id").asText());
  }

  @Test
  void theMotivationSaysTheKind() {
    Map<String, Set<String>> motivations = annotations(Told.example("ferry")).stream()
        .filter(one -> one.path("id").asText().contains("annotation-reading"))
        .collect(Collectors.groupingBy(one -> one.path("body").path(0).path("value").asText(),
            Collectors.mapping(one -> one.path("motivation").asText(), Collectors.toSet())));
    assertThat(motivations).containsEntry("conflict", Set.of("assessing"))
        .containsEntry("overtaken", Set.of("assessing")).containsEntry("agreement", Set.of("classifying"));
  }

  @Test
  void wordsThatTwoArticlesShareAreLinked() {
    assertThat(annotations(Told.example("ferry")).stream()
        .filter(one -> one.path("motivation").asText().equals("linking"))).isNotEmpty().allSatisfy(
            one -> assertThat(one.path("body").path(0).path("source"))
                .isNotEqualTo(one.path("target").path(0).path("source")));
  }

  @Test
  void theBeginningAndTheEndOfATextHaveNothingAround() {
    assertThat(targets(annotations(Told.hostile("")))).isNotEmpty().allSatisfy(target -> {
      JsonNode quote = target.path("selector").path(1);
      assertThat(quote.path("exact").asText()).isEqualTo(Told.HOSTILE);
      assertThat(quote.path("prefix").asText() + quote.path("suffix").asText()).isEmpty();
    });
  }

  @Test
  void anExcerptThatDoesNotStandInItsArticleIsRefused() {
    ToldDossier changed = Told.dossier("""
        {"articles": [{"id": "a", "origin": "x", "language": "en", "text": "Rain."}],
         "stories": [{"id": "s", "title": "t", "articles": ["a"], "timeline": [{"date": "2031", "precision": "year",
           "status": "happened", "text": "Sun.", "evidence": [{"article": "a", "start": 0, "end": 4, "exact": "Sun."}]
           }]}]}""");
    assertThatThrownBy(() -> collection(changed)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Sun.");
  }
}
