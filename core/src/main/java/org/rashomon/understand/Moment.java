package org.rashomon.understand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as exactly as a text tells it.
 *
 * @param year negative before Christ; there is no year 0
 * @param month 0 where it is not told
 * @param day 0 where it is not told
 */
record Moment(int year, int month, int day) {

  static Moment of(LocalDate date) {
    return new Moment(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static Moment ofYear(int year) {
    return new Moment(year, 0, 0);
  }

  static Moment of(YearMonth month) {
    return new Moment(month.getYear(), month.getMonthValue(), 0);
  }

  /** The date, if there is such a day. */
  static Optional<Moment> valid(int year, int month, int day) {
    Moment moment = new Moment(year, month, day);
    return day == 0 || moment.date().isPresent() ? Optional.of(moment) : Optional.empty();
  }

  /** Reads a TIMEX3 value as far as it names a year, month or day. */
  static Optional<Moment> parse(String value) {
    boolean ancient = value.startsWith("BC");
    String digits = ancient ? value.substring(2) : value;
    int year = number(digits, 0, 4);
    if (year <= 0) {
      return Optional.empty();
    }
    int month = digits.length() >= 7 && digits.charAt(4) == '-' ? number(digits, 5, 7) : 0;
    int day = month > 0 && digits.length() >= 10 ? number(digits, 8, 10) : 0;
    return Optional.of(new Moment(ancient ? -year : year, Math.max(month, 0), Math.max(day, 0)));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** The day, where it is told to the day. */
  Optional<LocalDate> date() {
    try {
      return day == 0 || month == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<YearMonth> yearMonth() {
    return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  /** The TIMEX3 value. */
  String value() {
    return year(year) + (month == 0 ? "" : two(month)) + (day == 0 ? "" : two(day));
  }

  static String year(int year) {
    return String.format(Locale.ROOT, year < 0 ? "BC%04d" : "%04d", Math.abs(year));
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "-%02d", number);
  }

  /** The ISO week of a day, as TIMEX3 writes it. */
  static String week(LocalDate date) {
    return String.format(Locale.ROOT, "%04d-W%02d", date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
