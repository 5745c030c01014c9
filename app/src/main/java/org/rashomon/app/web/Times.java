package org.rashomon.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rashomon.tell.page.Dates;

/** Moments as a newsroom writes them, in the time of the machine. */
final class Times {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private final Clock clock;

  Times(Clock clock) {
    this.clock = clock;
  }

  /** "09:14" of today, "25 November 2031, 09:14" of other days. */
  String of(Instant instant) {
    ZonedDateTime time = instant.atZone(clock.getZone());
    return time.toLocalDate().equals(LocalDate.now(clock)) ? CLOCK.format(time) : DAY.format(time);
  }

  /** With the day, also of today. */
  String full(Instant instant) {
    return DAY.format(instant.atZone(clock.getZone()));
  }

  /** A day or moment that an article states, with its clock time where it has one; what can't be read as it stands. */
  static String stated(String iso) {
    String clock = Dates.clock(iso);
    return Dates.range(iso, iso) + (clock.isEmpty() ? "" : ", " + clock);
  }
}
