package org.rashomon.tell.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rashomon.model.Article;
import org.rashomon.model.Published;

/** Sets the times at which articles came out along a line. */
final class TimeLine {
  private final List<Published> known;

  TimeLine(Collection<Article> articles) {
    this.known = articles.stream().map(Article::published).filter(published -> published.earliest().isPresent())
        .sorted(Comparator.comparing(TimeLine::instant))
        .toList();
  }

  private static Instant instant(Published published) {
    return published.earliest().orElse(Instant.EPOCH);
  }

  /** When an article came out; with its zone, where the articles have several. */
  String brief(Published published) {
    long zones = known.stream().filter(Published.At.class::isInstance).map(Published.At.class::cast)
        .map(at -> at.time().getOffset()).distinct().count();
    return Dates.brief(published, zones > 1);
  }

  private Duration length() {
    return known.isEmpty() ? Duration.ZERO : Duration.between(instant(known.getFirst()), instant(known.getLast()));
  }

  /** The first time; empty where no two are known to differ. */
  String from() {
    return length().isZero() ? "" : brief(known.getFirst());
  }

  /** The last time; empty where no two are known to differ. */
  String to() {
    return length().isZero() ? "" : brief(known.getLast());
  }

  /** Where an article stands between the two, in percent; empty where it is undated or there is no line. */
  String place(Article article) {
    if (length().isZero() || article.published().earliest().isEmpty()) {
      return "";
    }
    Duration since = Duration.between(instant(known.getFirst()), instant(article.published()));
    return String.format(Locale.ROOT, "%.1f", 100.0 * since.toSeconds() / length().toSeconds());
  }
}
