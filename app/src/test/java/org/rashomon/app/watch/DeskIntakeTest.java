package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.InventedNews;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.watch.Intake.Outcome;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;

/** What a look at a feed brings to a library. */
@Timeout(60)
final class DeskIntakeTest {
  private final List<String> told = new ArrayList<>();
  private Library library;
  private Desk desk;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException, InterruptedException {
    library = Library.open(LibraryPlace.in(folder));
    desk = desk();
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
    library.close();
  }

  private Desk desk() throws IOException, InterruptedException {
    return Desk.open(library, Clock.systemUTC(), new DeskListener() {
      @Override
      public void told(ToldDossier story) {
        told.add(story.stories().getFirst().id());
      }
    });
  }

  private static RawDocument report(int number, String text) {
    return new RawDocument("tag:" + number, new Origin.FeedItem("feed", number), RawDocument.Given.nothing(),
        new RawDocument.PlainText(text));
  }

  private static RawDocument report(int number) {
    return report(number, InventedNews.text(0, number));
  }

  @Test
  void whatOneLookBringsIsStoredAtOnceAndToldTogether() throws Exception {
    DeskIntake intake = new DeskIntake(work -> work.at(desk));
    for (int number = 0; number < 3; number++) {
      assertThat(intake.take(report(number))).isEqualTo(Outcome.ADDED);
      assertThat(library.countArticles()).isEqualTo(number + 1);
    }
    assertThat(told).isEmpty();
    intake.end();
    assertThat(told).doesNotHaveDuplicates().hasSize(library.countStories());
    assertThat(library.countStories()).isPositive();
  }

  @Test
  void nothingIsToldAfterALookThatBroughtNothing() throws Exception {
    DeskIntake intake = new DeskIntake(work -> work.at(desk));
    assertThat(intake.take(report(0))).isEqualTo(Outcome.ADDED);
    intake.end();
    assertThat(told).hasSize(1);
    assertThat(intake.take(report(0))).isEqualTo(Outcome.KNOWN);
    assertThat(intake.take(report(1, "Short."))).isEqualTo(Outcome.LEFT_OUT);
    DeskIntake quiet = new DeskIntake(work -> {
      throw new IllegalStateException("nothing was brought");
    });
    quiet.end();
    intake.end();
    assertThat(told).hasSize(1);
  }

  @Test
  void whatWasStoredAndNotToldTheNextDeskTells() throws Exception {
    DeskIntake intake = new DeskIntake(work -> work.at(desk));
    assertThat(intake.take(report(0))).isEqualTo(Outcome.ADDED);
    desk.close();
    assertThat(library.countStories()).isZero();
    desk = desk();
    assertThat(told).hasSize(1);
    assertThat(library.countStories()).isOne();
  }
}
