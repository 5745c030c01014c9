package org.rashomon.understand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A unit of time, in the order of the numbers in {@code time-words.txt}. */
enum TimeUnit {
  SECOND("S", 1),
  MINUTE("M", 1),
  HOUR("H", 1),
  DAY("D", 1),
  WEEK("W", 1),
  MONTH("M", 1),
  QUARTER("Q", 1),
  YEAR("Y", 1),
  DECADE("Y", 10),
  CENTURY("Y", 100),
  WEEKEND("WE", 1),
  MILLENNIUM("Y", 1000);

  private final String letter;
  private final int times;

  TimeUnit(String letter, int times) {
    this.letter = letter;
    this.times = times;
  }

  static TimeUnit of(int number) {
    return values()[number - 1];
  }

  /** Whether a clock shows it: hours and less. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /** The TIMEX3 duration of so many; {@code X} where the number is not told. */
  String duration(double amount) {
    String prefix = isOfClock() ? "PT" : "P";
    if (Double.isNaN(amount)) {
      return prefix + "X" + letterOfVague();
    }
    double whole = amount * times;
    if (whole == Math.rint(whole)) {
      return prefix + (long) whole + letter;
    }
    return half(whole, prefix);
  }

  private String letterOfVague() {
    return switch (this) {
      case DECADE -> "E";
      case CENTURY -> "C";
      default -> letter;
    };
  }

  /** "2 1/2 years" as P2Y6M. */
  private String half(double whole, String prefix) {
    String rest = switch (this) {
      case YEAR -> "6M";
      case HOUR -> "30M";
      case MINUTE -> "30S";
      default -> "";
    };
    boolean isHalf = whole - Math.floor(whole) == 0.5 && !rest.isEmpty();
    if (!isHalf) {
      return prefix + whole + letter;
    }
    return prefix + (whole < 1 ? "" : (long) whole + letter) + rest;
  }

  /**
   * The date so many units from another, as exactly as the unit tells it: "six weeks ago" is a week. Empty where the
   * other date is not told exactly enough.
   */
  Optional<String> from(Moment base, int amount) {
    return switch (this) {
      case DAY -> base.date().map(date -> Moment.of(date.plusDays(amount)).value()).or(() -> some(base, amount, "-XX"));
      case WEEK -> base.date().map(date -> Moment.week(date.plusWeeks(amount)));
      case WEEKEND -> base.date().map(date -> Moment.week(date.plusWeeks(amount)) + "-WE");
      case MONTH -> base.yearMonth()
          .map(month -> Moment.of(month.plusMonths(amount)).value())
          .or(() -> some(base, amount, ""));
      case QUARTER -> base.yearMonth().map(month -> quarter(month.plusMonths(3L * amount)));
      case YEAR -> Optional.of(Moment.year(base.year() + amount));
      case DECADE -> Optional.of(Moment.year(base.year() + 10 * amount).substring(0, base.year() < 0 ? 5 : 3));
      case CENTURY -> Optional.of(Moment.year(base.year() + 100 * amount).substring(0, base.year() < 0 ? 4 : 2));
      case SECOND, MINUTE, HOUR, MILLENNIUM -> Optional.empty();
    };
  }

  /** As much of a day or month as is sure where the other date is not told to it: "the same day" of a known month. */
  private static Optional<String> some(Moment base, int amount, String day) {
    if (amount != 0) {
      return Optional.empty();
    }
    return Optional.of(base.month() == 0 ? Moment.year(base.year()) + "-XX" + day : base.value() + day);
  }

  private static String quarter(YearMonth month) {
    return Moment.year(month.getYear()) + "-Q" + ((month.getMonthValue() + 2) / 3);
  }

  /** What is written where the date it is counted from is not known. */
  String unknown() {
    return switch (this) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case SECOND, MINUTE, HOUR, YEAR, MILLENNIUM -> "XXXX";
    };
  }

  /** The day so many units away, where days can be counted. */
  Optional<LocalDate> shift(LocalDate day, int amount) {
    return switch (this) {
      case DAY -> Optional.of(day.plusDays(amount));
      case WEEK -> Optional.of(day.plusWeeks(amount));
      case MONTH -> Optional.of(day.plusMonths(amount));
      case YEAR -> Optional.of(day.plusYears(amount));
      default -> Optional.empty();
    };
  }
}
