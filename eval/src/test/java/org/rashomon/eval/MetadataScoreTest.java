package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.MetadataGold.Expected;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;

/** How pages' facts are scored. */
final class MetadataScoreTest {
  private static final Expected SIGNED = new Expected(
      "a", Optional.of("2031-05-03T23:34-05:00"), Set.of(MetadataGold.hash("Ana Torv")),
      MetadataGold.hash("Wall breaks"));
  private static final Expected BARE = new Expected("b", Optional.empty(), Set.of(), MetadataGold.hash("Wall breaks"));

  private static Article found(Published published, String... authors) {
    return Article.of("a", new Origin.File("a"), "").title("WALL BREAKS").published(published).byline(List.of(authors))
        .build();
  }

  private static List<Double> score(Expected expected, Article found) {
    MetadataScore score = new MetadataScore();
    score.add(expected, found);
    return score.figures("x").stream().map(Figure::value).toList();
  }

  private static Published at(String time) {
    return new Published.At(OffsetDateTime.parse(time));
  }

  @Test
  void theSameInstantInAnotherZoneIsRight() {
    assertThat(score(SIGNED, found(at("2031-05-04T04:34:56Z"), "ANA TORV"))).containsExactly(1., 1., 0., 1., 0., 1.);
  }

  @Test
  void aDayAloneIsNoMinuteAndAnotherDayIsWrong() {
    assertThat(score(SIGNED, found(new Published.On(LocalDate.of(2031, 5, 3))))).startsWith(1., 0.);
    assertThat(score(SIGNED, found(at("2031-05-05T04:34:56Z")))).startsWith(0., 0.);
  }

  @Test
  void oneAuthorTooManyIsWrong() {
    assertThat(score(SIGNED, found(at("2031-05-04T04:34:56Z"), "Ana Torv", "Jo Bell")).get(3)).isZero();
  }

  @Test
  void whatAPageDoesNotTellIsInvented() {
    assertThat(score(BARE, found(at("2031-05-04T04:34:56Z"), "Ana Torv"))).containsExactly(Double.NaN, Double.NaN, 1.,
        Double.NaN, 1., 1.);
    assertThat(score(BARE, found(new Published.Undated()))).containsExactly(Double.NaN, Double.NaN, 0., Double.NaN, 0.,
        1.);
  }

  @Test
  void theGoldHoldsSixtyPagesAndNoWords() {
    List<Expected> gold = MetadataGold.read();
    assertThat(gold).hasSize(60);
    assertThat(gold).allSatisfy(page -> assertThat(page.title()).matches("[0-9a-f]{64}"));
    assertThat(gold).allSatisfy(page -> assertThat(page.authors()).allMatch(author -> author.matches("[0-9a-f]{64}")));
  }
}
