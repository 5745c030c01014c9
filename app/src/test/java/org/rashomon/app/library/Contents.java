package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.tell.Verifier;

/**
 * All that a library shows, but for the times and versions of telling it: what two libraries have alike that were given
 * the same, however they came to be.
 *
 * @param stories the JSON of each by its id
 */
public record Contents(
    List<String> articles, Map<String, String> stories, List<String> findings, List<String> quotations,
    List<String> deeds) {

  private static final int MANY = Page.MOST;

  /** Reads a library, and looks whether it holds together. */
  public static Contents of(Library library) throws IOException {
    Map<String, String> stories = new TreeMap<>();
    List<String> findings = new ArrayList<>();
    List<String> quotations = new ArrayList<>();
    for (StoryEntry story : all(library)) {
      stories.put(story.id(), json(library, story));
      library.findings(story.id()).stream().filter(finding -> finding.gone().isEmpty())
          .map(finding -> story.id() + " " + finding.local() + " " + finding.kind() + " " + finding.aspect() + " "
              + finding.matter() + " " + finding.explanation() + " " + finding.evidence())
          .sorted().forEach(findings::add);
      library.quotations(story.id()).stream()
          .map(one -> one.story() + " " + one.id() + " " + one.name() + " " + one.words() + " " + one.said() + " "
              + one.utterance())
          .sorted().forEach(quotations::add);
    }
    return new Contents(articles(library), stories, findings, quotations, deeds(library));
  }

  private static List<StoryEntry> all(Library library) {
    List<StoryEntry> all = new ArrayList<>();
    while (all.size() < library.countStories()) {
      all.addAll(library.stories(new Page(all.size(), MANY)));
    }
    return all.stream().sorted(Comparator.comparing(StoryEntry::id)).toList();
  }

  private static List<String> articles(Library library) {
    return library.placed().stream()
        .map(one -> one.number() + " " + one.id() + " in " + one.story() + " " + one.digest()).toList();
  }

  private static List<String> deeds(Library library) {
    return library.outlets(Page.first(MANY)).stream().map(OutletEntry::name)
        .flatMap(outlet -> Stream.of(Deed.Kind.values())
            .flatMap(kind -> library.deeds(outlet, kind, Page.first(MANY)).stream()))
        .map(Deed::toString).sorted().toList();
  }

  /** A story's dossier; every word of it stands in its articles, and the library has these. */
  private static String json(Library library, StoryEntry entry) throws IOException {
    byte[] told = library.told(entry.id()).orElseThrow();
    assertThat(Verifier.verify(new ByteArrayInputStream(told))).as(entry.id()).isEmpty();
    ToldDossier dossier = ToldDossier.parse(told);
    ToldDossier.Story story = dossier.stories().getFirst();
    assertThat(story.id()).isEqualTo(entry.id());
    assertThat(story.articles()).hasSize(entry.reports()).containsExactlyInAnyOrderElementsOf(
        dossier.articles().stream().map(ToldDossier.Article::id).toList());
    for (ToldDossier.Article article : dossier.articles()) {
      assertThat(library.article(article.id()).orElseThrow().text()).isEqualTo(article.text());
    }
    assertThat(new String(library.page(entry.id()).orElseThrow(), StandardCharsets.UTF_8)).isNotBlank();
    assertThat(library.quotations(entry.id())).hasSameSizeAs(story.quotations());
    assertThat(library.findings(entry.id()).stream().filter(one -> one.gone().isEmpty()))
        .hasSameSizeAs(story.findings());
    return new String(told, StandardCharsets.UTF_8);
  }

  /** Which articles are in which story, as the stories shown have them. */
  public Map<String, Set<String>> members() throws IOException {
    Map<String, Set<String>> members = new TreeMap<>();
    for (Map.Entry<String, String> story : stories.entrySet()) {
      members.put(
          story.getKey(), new HashSet<>(ToldDossier.parse(story.getValue().getBytes(StandardCharsets.UTF_8))
              .stories().getFirst().articles()));
    }
    return members;
  }

  /** Which articles are in which story, as they are placed. */
  public Map<String, Set<String>> placed() {
    Map<String, Set<String>> placed = new TreeMap<>();
    for (String article : articles) {
      String[] parts = article.split(" ", -1);
      placed.computeIfAbsent(parts[3], story -> new HashSet<>()).add(parts[1]);
    }
    return placed;
  }
}
