package org.rashomon.app.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.app.digest.Digest.Change;
import org.rashomon.app.digest.Digest.Cited;
import org.rashomon.app.digest.Digest.FindingNews;
import org.rashomon.app.digest.Digest.Kind;
import org.rashomon.app.digest.Digest.StoryNews;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.export.Site;

final class NewsFinderTest {
  private static final Instant NOW = Instant.parse("2031-05-02T08:00:00Z");
  private static final Site SITE = new Site(URI.create("https://desk.example/"));
  private static final ToldDossier NOTHING = new ToldDossier(List.of(), List.of(), List.of());

  private static ToldDossier port = NOTHING;

  @BeforeAll
  static void read() throws IOException {
    port = ToldDossier.parse(Files.readAllBytes(Path.of("../examples/port/expected/dossier.json")));
  }

  private static Optional<StoryNews> between(ToldDossier before, ToldDossier after) {
    return NewsFinder.find(before, after, NOW, SITE);
  }

  /** The example without its conflicts and without what one article says. */
  private static ToldDossier earlier(String without) {
    ToldDossier.Story story = port.stories().getFirst();
    ToldDossier.Story then = new ToldDossier.Story(story.id(), story.title(), story.from(), story.to(),
        story.articles().stream().filter(id -> !id.equals(without)).toList(), story.independentReports() - 1,
        story.lineage(), story.families(), story.agencies(), story.versions(), story.entities(),
        story.quotations().stream().filter(one -> !one.article().equals(without)).toList(), story.utterances(),
        story.findings().stream().filter(one -> !one.kind().equals("conflict")).toList(), story.timeline(),
        story.summary());
    return new ToldDossier(port.articles().stream().filter(one -> !one.id().equals(without)).toList(), List.of(),
        List.of(then));
  }

  @Test
  void everythingOfANewStoryIsNew() {
    StoryNews news = between(NOTHING, port).orElseThrow();
    assertThat(news.isNew()).isTrue();
    assertThat(news.reports()).hasSameSizeAs(port.articles());
    assertThat(news.findings()).hasSameSizeAs(port.stories().getFirst().findings())
        .allMatch(finding -> finding.change() == Change.APPEARED);
  }

  @Test
  void whatStaysTheSameIsNoNews() {
    assertThat(between(port, port)).isEmpty();
    assertThat(between(NOTHING, NOTHING)).isEmpty();
  }

  @Test
  void anArticleBringsItsReportItsQuotationsAndTheFindingsThatAppeared() {
    StoryNews news = between(earlier("meridian-press-1"), port).orElseThrow();
    assertThat(news.isNew()).isFalse();
    assertThat(news.reports()).containsExactly(new Cited("Meridian Press", "Larnham dock talks collapse without deal",
        SITE.article("meridian-press-1")));
    assertThat(news.quotations()).isNotEmpty()
        .allMatch(saying -> saying.cited().outlet().equals("Meridian Press"));
    assertThat(news.findings()).extracting(FindingNews::kind).containsOnly(Kind.CONFLICT);
    assertThat(news.findings().getFirst().readings().getFirst().voice()).isEqualTo("Ines Okoro");
  }

  @Test
  void whatIsNoMoreIsGoneWithTheReadingsItHad() {
    StoryNews news = between(port, earlier("")).orElseThrow();
    assertThat(news.findings()).hasSize(2).allMatch(finding -> finding.change() == Change.GONE)
        .allSatisfy(finding -> assertThat(finding.readings()).hasSize(2));
    assertThat(news.findings().getFirst().readings().getFirst().voice()).isEqualTo("Ines Okoro");
  }
}
