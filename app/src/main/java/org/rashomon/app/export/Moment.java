package org.rashomon.app.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier.Article;

/**
 * When something was published, as exactly as is known: of a day alone it may be any instant that is this day
 * somewhere.
 */
public record Moment(Instant earliest, Instant latest) {
  /** Where a day begins first and where it ends last on Earth. */
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  /** When an article was published; empty if it does not say. */
  public static Optional<Moment> of(Article article) {
    return article.published().flatMap(Moment::parse);
  }

  /** Reads an ISO date, or date and time with offset; empty if it is neither. */
  static Optional<Moment> parse(String published) {
    try {
      return Optional.of(published.contains("T")
          ? at(OffsetDateTime.parse(published).toInstant())
          : on(LocalDate.parse(published)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Moment at(Instant instant) {
    return new Moment(instant, instant);
  }

  private static Moment on(LocalDate day) {
    return new Moment(day.atStartOfDay().toInstant(FIRST), day.plusDays(1).atStartOfDay().toInstant(LAST));
  }

  /** Whether it was before the other, whatever the hours that are not known. */
  boolean isBefore(Moment other) {
    return latest.isBefore(other.earliest);
  }
}
