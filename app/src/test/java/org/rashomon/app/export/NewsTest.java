package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.export.Digest.Change;
import org.rashomon.app.export.Digest.Cited;
import org.rashomon.app.export.Digest.FindingNews;
import org.rashomon.app.export.Digest.Kind;
import org.rashomon.app.export.Digest.StoryNews;
import org.rashomon.app.library.Correction;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.FindingEntry;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.library.Page;

/** A morning on which five reports of the port come in one after another, and an editor dismisses a conflict. */
final class NewsTest {
  private static final Path PORT = Path.of("../examples/port");
  private static final Site SITE = new Site(URI.create("https://desk.example/"));
  private static final Instant EIGHT = Instant.parse("2031-05-01T08:00:00Z");
  private static final Instant NINE = EIGHT.plusSeconds(3600);
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant ELEVEN = TEN.plusSeconds(3600);

  @TempDir
  private static Path folder = Path.of("");

  private static Optional<Library> library = Optional.empty();

  @BeforeAll
  static void morning() throws IOException, InterruptedException {
    Library opened = Library.open(LibraryPlace.in(folder));
    library = Optional.of(opened);
    add(opened, EIGHT, "larnham-gazette.html");
    add(opened, NINE, "wires.jsonl");
    FindingEntry conflict = opened.findingsOf("conflict", Page.first(1)).getFirst();
    try (Desk desk = desk(opened, ELEVEN)) {
      assertThat(desk.correct(Correction.of(Correction.Kind.DISMISS_FINDING, conflict.evidence(), "")).number())
          .isPositive();
    }
  }

  @AfterAll
  static void close() {
    library.ifPresent(Library::close);
  }

  private static Desk desk(Library opened, Instant at) throws IOException, InterruptedException {
    return Desk.open(opened, Clock.fixed(at, ZoneOffset.UTC), DeskListener.NONE);
  }

  private static void add(Library opened, Instant at, String file) throws IOException, InterruptedException {
    try (Desk desk = desk(opened, at)) {
      assertThat(desk.add(List.of(PORT.resolve(file).toString()), InputStream.nullInputStream()).added()).isPositive();
    }
  }

  private static List<StoryNews> since(Instant since) {
    return News.since(since, library.orElseThrow(), SITE).stories();
  }

  @Test
  void aStoryThatWasNotThereIsNew() {
    assertThat(since(EIGHT.minusSeconds(1))).singleElement().satisfies(story -> {
      assertThat(story.isNew()).isTrue();
      assertThat(story.reports()).hasSize(4);
      assertThat(story.address()).isEqualTo(SITE.story(story.id()));
    });
  }

  @Test
  void reportsThatCameBringTheirFindingsAndQuotations() {
    assertThat(since(EIGHT)).singleElement().satisfies(story -> {
      assertThat(story.isNew()).isFalse();
      assertThat(story.reports()).extracting(Cited::outlet)
          .containsExactlyInAnyOrder("Meridian Press", "The Capital Observer", "Riverside Times");
      assertThat(story.quotations()).isNotEmpty()
          .noneMatch(saying -> saying.cited().outlet().equals("Larnham Gazette"));
      assertThat(story.findings()).filteredOn(finding -> finding.kind() == Kind.OVERTAKEN).isNotEmpty()
          .allSatisfy(finding -> {
            assertThat(finding.change()).isEqualTo(Change.APPEARED);
            assertThat(finding.readings()).hasSizeGreaterThanOrEqualTo(2)
                .allMatch(reading -> !reading.evidence().isEmpty());
          });
    });
  }

  @Test
  void linesLeadToTheWordsAndNameNoFiles() {
    StoryNews story = since(EIGHT.minusSeconds(1)).getFirst();
    assertThat(story.findings().stream().flatMap(finding -> finding.readings().stream())
        .flatMap(reading -> reading.evidence().stream())).isNotEmpty().allSatisfy(cited -> {
          assertThat(cited.address().getQuery()).contains("&at=");
          assertThat(cited.address().getFragment()).isEqualTo("here");
          assertThat(cited.outlet()).doesNotContain("/");
        });
    assertThat(story.quotations()).allMatch(saying -> saying.cited().address().toString().endsWith("#here"));
  }

  @Test
  void whatCameAndWentSinceIsNoNews() {
    assertThat(since(EIGHT).getFirst().findings()).extracting(FindingNews::change).doesNotContain(Change.GONE);
  }

  @Test
  void aFindingThatIsGoneKeepsTheWordsItRestedOn() {
    assertThat(since(TEN)).singleElement().satisfies(story -> {
      assertThat(story.reports()).isEmpty();
      assertThat(story.quotations()).isEmpty();
      assertThat(story.findings()).filteredOn(finding -> finding.change() == Change.GONE).first()
          .satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(finding.evidence()).extracting(Cited::words).anyMatch(words -> words.contains("night shifts"));
          });
    });
  }

  @Test
  void afterTheLastChangeNothingIsNew() {
    assertThat(since(ELEVEN)).isEmpty();
  }
}
