package org.rashomon.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When an article was published (or updated), as exactly as is known. */
public sealed interface Published {

  /** The calendar day at the place of publication, if any day is known. */
  Optional<LocalDate> day();

  /** As printed: an ISO date and time with seconds and offset, an ISO date, or nothing. */
  Optional<String> iso();

  /**
   * The earliest instant it can have been: of a day alone, its start in UTC. Fit for ordering, not
   * for showing.
   */
  Optional<Instant> earliest();

  /** Whether it is certainly earlier: at an earlier instant or, where not both are known, on an earlier day. */
  default boolean isBefore(Published other) {
    if (this instanceof At one && other instanceof At later) {
      return one.time().isBefore(later.time());
    }
    return day().flatMap(day -> other.day().map(day::isBefore)).orElse(false);
  }

  /** At a known instant; the offset is the publisher's. */
  record At(OffsetDateTime time) implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(time.toLocalDate());
    }

    @Override
    public Optional<String> iso() {
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    @Override
    public Optional<Instant> earliest() {
      return Optional.of(time.toInstant());
    }
  }

  /** On a known day. */
  record On(LocalDate date) implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }

    @Override
    public Optional<String> iso() {
      return Optional.of(date.toString());
    }

    @Override
    public Optional<Instant> earliest() {
      return Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }

  /** Nothing says when. */
  record Undated() implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.empty();
    }

    @Override
    public Optional<String> iso() {
      return Optional.empty();
    }

    @Override
    public Optional<Instant> earliest() {
      return Optional.empty();
    }
  }
}
