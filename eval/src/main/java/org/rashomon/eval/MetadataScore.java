package org.rashomon.eval;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Article;
import org.rashomon.model.Published;
import org.rashomon.eval.MetadataGold.Expected;

/** Counts what pages' facts came to, against what readers see on them. */
final class MetadataScore {
  private int dated;
  private int rightDays;
  private int invented;
  private int timed;
  private int rightMinutes;
  private int signed;
  private int rightAuthors;
  private int inventedAuthors;
  private int pages;
  private int rightTitles;

  void add(Expected expected, Article found) {
    pages++;
    rightTitles += found.title().filter(title -> MetadataGold.hash(title).equals(expected.title())).isPresent() ? 1 : 0;
    expected.published().ifPresentOrElse(date -> addDate(date, found.published()),
        () -> invented += found.published() instanceof Published.Undated ? 0 : 1);
    Set<String> authors = found.byline().stream().map(MetadataGold::hash).collect(Collectors.toSet());
    if (expected.authors().isEmpty()) {
      inventedAuthors += authors.isEmpty() ? 0 : 1;
    } else {
      signed++;
      rightAuthors += authors.equals(expected.authors()) ? 1 : 0;
    }
  }

  private void addDate(String expected, Published found) {
    dated++;
    rightDays += isSameDay(expected, found) ? 1 : 0;
    if (expected.contains("T")) {
      timed++;
      rightMinutes += isSameMinute(OffsetDateTime.parse(expected), found) ? 1 : 0;
    }
  }

  /** The day in the readers' zone, or in UTC, in which many pages' metadata is. */
  private static boolean isSameDay(String expected, Published found) {
    if (!expected.contains("T")) {
      return found.day().filter(day -> day.toString().equals(expected)).isPresent();
    }
    OffsetDateTime time = OffsetDateTime.parse(expected);
    return found.day().filter(day -> day.equals(time.toLocalDate())
        || day.equals(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate())).isPresent();
  }

  private static boolean isSameMinute(OffsetDateTime expected, Published found) {
    return found instanceof Published.At(OffsetDateTime time)
        && time.toInstant().truncatedTo(ChronoUnit.MINUTES).equals(expected.toInstant());
  }

  List<Figure> figures(String set) {
    return List.of(
        Figure.of(set, "dates right to the day", share(rightDays, dated)),
        Figure.of(set, "dates right to the minute", share(rightMinutes, timed)),
        Figure.ofErrors(set, "dates invented", invented),
        Figure.of(set, "authors right", share(rightAuthors, signed)),
        Figure.ofErrors(set, "authors invented", inventedAuthors),
        Figure.of(set, "titles right", share(rightTitles, pages)));
  }

  private static double share(int right, int all) {
    return all == 0 ? Double.NaN : (double) right / all;
  }
}
