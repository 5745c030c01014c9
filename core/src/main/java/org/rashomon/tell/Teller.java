package org.rashomon.tell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier;
import org.rashomon.model.Story;

/** Tells the compared stories: titles, summaries and their order. */
public final class Teller {

  /**
   * Makes the dossier.
   *
   * @param articles every article kept, in the order read
   * @param rejected what was left out, in the order read
   * @param comparisons one a story
   */
  public Dossier tell(
      List<Article> articles, List<Cleaned.Rejected> rejected, List<Comparison> comparisons) {
    List<Dossier.Chapter> chapters = comparisons.stream()
        .sorted(Comparator.comparingInt(Teller::reports).reversed())
        .map(Teller::chapter)
        .toList();
    return new Dossier(articles, rejected, chapters);
  }

  private static int reports(Comparison comparison) {
    return comparison.alignment().story().accounts().size();
  }

  private static Dossier.Chapter chapter(Comparison comparison) {
    Story story = comparison.alignment().story();
    List<LocalDate> days = story.accounts().stream().flatMap(account -> day(account)).sorted().toList();
    return new Dossier.Chapter(
        Headline.of(story, comparison.findings()),
        days.isEmpty() ? "" : days.get(0).toString(),
        days.isEmpty() ? "" : days.get(days.size() - 1).toString(),
        comparison,
        new Summary(comparison).lines());
  }

  private static Stream<LocalDate> day(Account account) {
    return account.article().published().day().stream();
  }
}
