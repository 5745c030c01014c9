package org.rashomon.tell.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rashomon.model.Published;

/** Dates as a newspaper writes them. */
public final class Dates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Dates() {}

  /** The day of an ISO date, with the weekday where the day is known; what can't be read stays as it is. */
  public static String day(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> iso;
        case 7 -> YearMonth.parse(iso).format(MONTH);
        default -> LocalDate.parse(head(iso)).format(DAY_OF_WEEK);
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** The clock time of an ISO date with its zone, empty where it has none. */
  public static String clock(String iso) {
    int time = iso.indexOf('T');
    if (time < 0) {
      return "";
    }
    try {
      OffsetDateTime known = OffsetDateTime.parse(iso);
      return known.format(CLOCK) + " " + zone(known);
    } catch (DateTimeException e) {
      return localClock(iso);
    }
  }

  private static String localClock(String iso) {
    try {
      return LocalDateTime.parse(iso).format(CLOCK);
    } catch (DateTimeException e) {
      return iso.substring(iso.indexOf('T') + 1);
    }
  }

  private static String zone(OffsetDateTime time) {
    int minutes = Math.abs(time.getOffset().getTotalSeconds()) / 60;
    String sign = time.getOffset().getTotalSeconds() < 0 ? "−" : "+";
    String rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
    return minutes == 0 ? "GMT" : "GMT" + sign + minutes / 60 + rest;
  }

  private static String head(String iso) {
    return iso.length() > 10 ? iso.substring(0, 10) : iso;
  }

  /** When an article came out. */
  public static String published(Published published) {
    return switch (published) {
      case Published.At(OffsetDateTime time) -> time.format(DAY) + ", " + time.format(CLOCK) + " " + zone(time);
      case Published.On(LocalDate day) -> day.format(DAY);
      case Published.Undated undated -> "undated";
    };
  }

  /**
   * When an article came out, in as little as a drawing has room for: "3 Jun, 22:05".
   *
   * @param zoned whether the zone is told too
   */
  static String brief(Published published, boolean zoned) {
    return switch (published) {
      case Published.At(OffsetDateTime time) ->
        time.format(DAY_OF_YEAR) + ", " + time.format(CLOCK) + (zoned ? " " + zone(time) : "");
      case Published.On(LocalDate day) -> day.format(DAY_OF_YEAR);
      case Published.Undated undated -> "undated";
    };
  }

  /** "3 to 4 June 2031", "3 June 2031", or nothing. */
  public static String range(String from, String to) {
    if (from.isEmpty() || from.equals(to)) {
      return plain(from);
    }
    try {
      return range(LocalDate.parse(head(from)), LocalDate.parse(head(to)));
    } catch (DateTimeException e) {
      return plain(from) + " to " + plain(to);
    }
  }

  private static String range(LocalDate from, LocalDate to) {
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + " to " + to.format(DAY);
    }
    return from.format(DAY) + " to " + to.format(DAY);
  }

  private static String plain(String iso) {
    try {
      return LocalDate.parse(head(iso)).format(DAY);
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
