package org.rashomon.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rashomon.understand.Shape.Match;
import org.rashomon.understand.Shape.Reading;

/** Days that are called by name rather than by date. */
final class Holidays {

  private record Holiday(List<String> name, IntFunction<LocalDate> day) {}

  private static final List<Holiday> ALL = List.of(
      new Holiday(List.of("christmas", "eve"), year -> LocalDate.of(year, 12, 24)),
      new Holiday(List.of("christmas", "day"), year -> LocalDate.of(year, 12, 25)),
      new Holiday(List.of("christmas"), year -> LocalDate.of(year, 12, 25)),
      new Holiday(List.of("boxing", "day"), year -> LocalDate.of(year, 12, 26)),
      new Holiday(List.of("new", "year", "'", "s", "eve"), year -> LocalDate.of(year, 12, 31)),
      new Holiday(List.of("new", "year", "'", "s", "day"), year -> LocalDate.of(year, 1, 1)),
      new Holiday(List.of("valentine", "'", "s", "day"), year -> LocalDate.of(year, 2, 14)),
      new Holiday(List.of("independence", "day"), year -> LocalDate.of(year, 7, 4)),
      new Holiday(List.of("fourth", "of", "july"), year -> LocalDate.of(year, 7, 4)),
      new Holiday(List.of("halloween"), year -> LocalDate.of(year, 10, 31)),
      new Holiday(List.of("veterans", "day"), year -> LocalDate.of(year, 11, 11)),
      new Holiday(List.of("thanksgiving", "day"), year -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY)),
      new Holiday(List.of("thanksgiving"), year -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY)),
      new Holiday(List.of("labor", "day"), year -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY)),
      new Holiday(List.of("memorial", "day"), year -> nth(year, Month.MAY, -1, DayOfWeek.MONDAY)),
      new Holiday(List.of("good", "friday"), year -> easter(year).minusDays(2)),
      new Holiday(List.of("easter", "sunday"), Holidays::easter),
      new Holiday(List.of("easter", "monday"), year -> easter(year).plusDays(1)));

  private Holidays() {}

  private static LocalDate nth(int year, Month month, int nth, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  /** By the anonymous Gregorian computus. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int full = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    int days = full - weekday;
    int month = 3 + (days + 40) / 44;
    return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
  }

  static Optional<Reading> read(List<Lexeme> lexemes, int at) {
    for (int i = 0; i < ALL.size(); i++) {
      int end = at + ALL.get(i).name().size();
      if (lexemes.get(at).capital() && end <= lexemes.size()
          && lexemes.subList(at, end).stream().map(Lexeme::word).toList().equals(ALL.get(i).name())) {
        return Optional.of(new Reading(i, end));
      }
    }
    return Optional.empty();
  }

  static Optional<String> value(Match match, TimeSetting setting) {
    IntFunction<LocalDate> day = ALL.get(match.value("HOLIDAY")).day();
    if (match.has("YEAR")) {
      return Optional.of(Moment.of(day.apply(match.value("YEAR"))).value());
    }
    Optional<LocalDate> today = setting.today();
    Optional<Integer> toldYear = setting.now().filter(now -> now.year() > 0).map(Moment::year);
    if (today.isEmpty() && toldYear.isPresent()) {
      return toldYear.map(year -> Moment.of(day.apply(year)).value());
    }
    if (today.isEmpty()) {
      LocalDate any = day.apply(2000);
      return Optional.of("XXXX" + Moment.of(any).value().substring(4));
    }
    int step = match.contains("last") ? -1 : match.contains("next") ? 1 : step(match, setting);
    return Optional.of(Moment.of(near(day, today.get(), step)).value());
  }

  private static int step(Match match, TimeSetting setting) {
    return switch (setting.direction(match.from(), match.to())) {
      case AHEAD -> 1;
      case BACK -> -1;
      case UNKNOWN -> 0;
    };
  }

  private static LocalDate near(IntFunction<LocalDate> day, LocalDate today, int step) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      days.add(day.apply(year));
    }
    return days.stream()
        .filter(date -> step == 0 || (step < 0 ? !date.isAfter(today) : !date.isBefore(today)))
        .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - today.toEpochDay())))
        .orElse(today);
  }
}
