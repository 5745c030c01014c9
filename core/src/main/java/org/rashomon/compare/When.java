package org.rashomon.compare;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Timeline.Precision;

/**
 * A point in time, as exactly as a text gives it.
 *
 * @param iso as {@link org.rashomon.model.Timeline.Event#date()} has it
 */
record When(String iso, Precision precision) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");
  private static final int TO_THE_DAY = "2019-02-28T".length();
  private static final int TO_THE_MINUTE = "2019-02-28T14:00".length();
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  /** The date of a TIMEX3 value; without its hour, if it has one. Empty for weeks, seasons, ranges and the like. */
  static Optional<When> date(String value) {
    Matcher found = DATE.matcher(value);
    if (!found.matches()) {
      return Optional.empty();
    }
    if (found.group(2) == null) {
      return Optional.of(new When(found.group(1), Precision.YEAR));
    }
    if (found.group(3) == null) {
      return Optional.of(new When(found.group(1) + "-" + found.group(2), Precision.MONTH));
    }
    return day(value.substring(0, 10)).map(When::on);
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static When on(LocalDate day) {
    return new When(day.toString(), Precision.DAY);
  }

  /** At an hour of this day. */
  When at(LocalTime time) {
    return new When(iso + "T" + time, Precision.TIME);
  }

  /** At an hour of this day that is another hour in Greenwich. */
  When at(LocalTime time, LocalTime inGreenwich) {
    long minutes = Duration.between(inGreenwich, time).toMinutes();
    long half = MINUTES_OF_A_DAY / 2;
    long ahead = minutes > half ? minutes - MINUTES_OF_A_DAY : minutes <= -half ? minutes + MINUTES_OF_A_DAY : minutes;
    return at(time, ZoneOffset.ofTotalSeconds((int) ahead * 60));
  }

  /** At an hour of this day in a zone. */
  When at(LocalTime time, ZoneOffset zone) {
    return new When(iso + "T" + time + zone, Precision.TIME);
  }

  /** How far its hour is ahead of Greenwich, where that is known. */
  Optional<ZoneOffset> zone() {
    return precision == Precision.TIME && iso.length() > TO_THE_MINUTE
        ? Optional.of(ZoneOffset.of(iso.substring(TO_THE_MINUTE)))
        : Optional.empty();
  }

  /** Whether it may be the same point in time: one of two equal hours may lack its zone. */
  boolean fits(When other) {
    return precision == other.precision
        && (iso.equals(other.iso) || (precision == Precision.TIME && !(zone().isPresent() && other.zone().isPresent())
            && iso.substring(0, TO_THE_MINUTE).equals(other.iso.substring(0, TO_THE_MINUTE))));
  }

  /** Whether it is a year or a month that the other lies in. */
  boolean holds(When other) {
    return !isExact() && other.iso.length() > iso.length() && other.iso.startsWith(iso + "-");
  }

  /** Whether it is a day, or an hour of one. */
  boolean isExact() {
    return precision == Precision.DAY || precision == Precision.TIME;
  }

  /** Whether all of it lies before a day. */
  boolean isOverOn(LocalDate day) {
    String date = isExact() ? iso.substring(0, 10) : iso;
    return date.compareTo(day.toString().substring(0, date.length())) < 0;
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  /**
   * The hour and minute.
   *
   * @throws DateTimeException if it has none
   */
  LocalTime clock() {
    return LocalTime.parse(iso.substring(Math.min(iso.length(), TO_THE_DAY), Math.min(iso.length(), TO_THE_MINUTE)));
  }

  LocalDate toDay() {
    return LocalDate.parse(iso.substring(0, 10));
  }
}
