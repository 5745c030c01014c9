package org.rashomon.app.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.dossier.ToldDossier;

/**
 * A finding as the index keeps it, with what its ids stand for.
 *
 * @param story the id of its story
 * @param voices names of the readings' voices, by their ids
 * @param descriptions what the voices are said to be
 * @param sources the articles of its evidence, by their ids
 * @param context the paragraphs its evidence stands in
 */
record StoredFinding(
    String story,
    ToldDossier.Finding finding,
    Map<String, String> voices,
    List<String> descriptions,
    Map<String, Source> sources,
    String context) {

  StoredFinding {
    voices = Map.copyOf(voices);
    descriptions = List.copyOf(descriptions);
    sources = Map.copyOf(sources);
  }

  static StoredFinding of(
      ToldDossier.Finding finding, ToldDossier.Story story, Map<String, ToldDossier.Article> articles) {
    List<ToldDossier.Entity> voices = finding.readings().stream()
        .flatMap(reading -> reading.voice().stream()).distinct().flatMap(id -> story.entity(id).stream()).toList();
    return new StoredFinding(
        story.id(),
        finding,
        voices.stream().collect(Collectors.toMap(ToldDossier.Entity::id, ToldDossier.Entity::name)),
        voices.stream().flatMap(voice -> voice.description().stream()).toList(),
        evidence(finding).map(ToldDossier.Excerpt::article).distinct().flatMap(id -> stream(articles, id))
            .collect(Collectors.toMap(ToldDossier.Article::id, Source::of)),
        context(finding, articles));
  }

  private static Stream<ToldDossier.Article> stream(Map<String, ToldDossier.Article> articles, String id) {
    return Optional.ofNullable(articles.get(id)).stream();
  }

  private static Stream<ToldDossier.Excerpt> evidence(ToldDossier.Finding finding) {
    return finding.readings().stream().flatMap(reading -> reading.evidence().stream());
  }

  private static String context(ToldDossier.Finding finding, Map<String, ToldDossier.Article> articles) {
    Set<String> paragraphs = new LinkedHashSet<>();
    evidence(finding).forEach(
        excerpt -> stream(articles, excerpt.article()).map(article -> paragraph(article.text(), excerpt))
            .forEach(paragraphs::add));
    return String.join("\n", paragraphs);
  }

  private static String paragraph(String text, ToldDossier.Excerpt excerpt) {
    int start = text.offsetByCodePoints(0, excerpt.start());
    int end = text.indexOf('\n', start + excerpt.exact().length());
    return text.substring(text.lastIndexOf('\n', start) + 1, end < 0 ? text.length() : end);
  }

  /** The words that say what it is about: its matter, its readings and their evidence. */
  String words() {
    return Stream.of(
        Stream.of(finding.matter()),
        finding.readings().stream().map(ToldDossier.Reading::says),
        evidence(finding).map(ToldDossier.Excerpt::exact))
        .flatMap(Function.identity())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** What lends its words their sense: the paragraphs of its evidence, and who its voices are. */
  String surroundings() {
    return context + "\n" + String.join("\n", voices.values()) + "\n" + String.join("\n", descriptions);
  }
}
