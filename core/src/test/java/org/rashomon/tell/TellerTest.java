package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Lineage;
import org.rashomon.model.Origin;
import org.rashomon.model.Reason;
import org.rashomon.model.Story;
import org.rashomon.model.Timeline;
import org.rashomon.testing.AccountBuilder;

final class TellerTest {
  private static final String TEXT = "The harbour wall of Ostby broke during the storm on Monday morning.";

  private static Account account(String id, String day) {
    return AccountBuilder.of(id, TEXT).article(article -> article.title("Wall breaks, says " + id)).on(day).build();
  }

  private static Account undated(String id) {
    return AccountBuilder.of(id, TEXT).build();
  }

  private static Comparison comparison(String story, Account... accounts) {
    Alignment alignment = new Alignment(new Story(story, List.of(accounts), List.of()), List.of(), Map.of(), List.of(),
        List.of(), List.of(), List.of());
    List<List<String>> families = Stream.of(accounts).map(account -> List.of(account.article().id())).toList();
    return new Comparison(alignment, new Lineage(List.of(), families), List.of(), new Timeline(List.of()));
  }

  private static List<Chapter> chapters(Comparison... comparisons) {
    return new Teller().tell(List.of(), List.of(), List.of(comparisons)).stories();
  }

  private static List<String> ids(List<Chapter> chapters) {
    return chapters.stream().map(chapter -> chapter.comparison().alignment().story().id()).toList();
  }

  @Test
  void theLargestStoryComesFirstAndEqualsKeepTheirOrder() {
    List<Chapter> chapters = chapters(
        comparison("small", undated("a")),
        comparison("pair", undated("b"), undated("c")),
        comparison("other small", undated("d")),
        comparison("large", undated("e"), undated("f"), undated("g")));
    assertThat(ids(chapters)).containsExactly("large", "pair", "small", "other small");
  }

  @Test
  void aChapterRunsFromTheFirstDayOfPublicationToTheLast() {
    Chapter chapter = chapters(comparison("story", account("herald", "2031-05-06"), account("post", "2031-04-30"),
        account("star", "2031-05-05"), undated("globe"))).get(0);
    assertThat(chapter.from()).isEqualTo("2031-04-30");
    assertThat(chapter.to()).isEqualTo("2031-05-06");
  }

  @Test
  void aChapterOfUndatedAccountsHasNoDays() {
    Chapter chapter = chapters(comparison("story", undated("herald"))).get(0);
    assertThat(chapter.from()).isEmpty();
    assertThat(chapter.to()).isEmpty();
  }

  @Test
  void aChapterHasTheTitleAndTheSummaryOfItsStory() {
    Comparison comparison = comparison("story", account("herald", "2031-05-06"), undated("post"));
    Chapter chapter = chapters(comparison).get(0);
    assertThat(chapter.title()).isEqualTo("Wall breaks, says herald");
    assertThat(chapter.summary()).singleElement().satisfies(line -> assertThat(line.text()).isEqualTo(TEXT));
    assertThat(chapter.comparison()).isSameAs(comparison);
  }

  @Test
  void articlesAndWhatWasLeftOutKeepTheirOrder() {
    List<Article> articles = List.of(undated("post").article(), undated("herald").article());
    List<Rejected> rejected = List.of(
        new Rejected(new Origin.File("z"), Reason.TOO_SHORT, "Short."),
        new Rejected(new Origin.File("a"), Reason.TOO_SHORT, "Short."));
    Dossier dossier = new Teller().tell(articles, rejected, List.of());
    assertThat(dossier.articles()).isEqualTo(articles);
    assertThat(dossier.rejected()).isEqualTo(rejected);
    assertThat(dossier.stories()).isEmpty();
  }
}
