package org.rashomon.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the calendar days written in a short text that is in lower case already. */
final class DayFinder {
  /** No clock time and no other number goes on where a day ends; "20194:29 pm" is a year and a clock, run together. */
  private static final String END = "(?!\\d(?!\\d?:\\d))";

  private static final String YEAR = "((?:19|20)\\d{2})" + END;
  private static final String OF = "(?:of |de |del |d[’'])?";

  private static final Pattern YEAR_FIRST = Pattern.compile(
      "(?<![\\d/.])((?:19|20)\\d{2})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d/])|(\\d{2})(\\d{2})(?!\\d))");
  private static final Pattern IDEOGRAPHS = Pattern
      .compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern VIETNAMESE = Pattern
      .compile("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?(\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?<![\\d:.,])(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?[ \\-/]{0,2}" + OF + "([\\p{L}\\p{M}]{2,12}(?: \\p{L}{4,6})?)"
          + "\\.?[ ,.\\-/]{1,3}" + OF + "(?:" + YEAR + "|'?(\\d{2})(?![\\d:]))");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "(?<!\\p{L})(\\p{L}{3,12})\\.?[ \\-]{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ,.\\-]{1,3}" + YEAR);
  private static final Pattern YEAR_MONTH_DAY = Pattern
      .compile("(?<!\\d)((?:19|20)\\d{2})[ ,.\\-]{1,2}(\\p{L}{3,12})\\.?[ \\-]{1,2}(\\d{1,2})(?!\\d)");
  private static final Pattern NUMERIC = Pattern
      .compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2(?:" + YEAR + "|(\\d{2})(?![\\d/]))");

  /** Countries where the month goes before the day in numbers; in Canada it may or may not. */
  private static final Set<String> MONTH_BEFORE_DAY = Set.of("US", "PH");

  private static final Set<String> EITHER = Set.of("CA");

  /** Languages of people who write the year first, or, as English, in either order. */
  private static final Set<String> UNKNOWN_ORDER = Set.of("", "en", "zh", "ja", "ko", "hu", "lt", "und");

  private static final int TWO_DIGITS_MEAN = 2000;
  private static final int MONTHS = 12;

  /** A day, and where it is written: {@code [start, end)}. */
  record Found(LocalDate day, int start, int end) {}

  private final String text;
  private final Locale place;
  private final List<Found> found = new ArrayList<>();

  private DayFinder(String text, Locale place) {
    this.text = text;
    this.place = place;
  }

  /**
   * The days, in order, none overlapping another.
   *
   * @param place where it was written, which tells 3/4 from 4/3
   */
  static List<Found> in(String text, Locale place) {
    DayFinder finder = new DayFinder(text, place);
    finder.each(YEAR_FIRST, match -> match.group(2) == null
        ? date(match.group(1), match.group(4), match.group(5))
        : date(match.group(1), match.group(2), match.group(3)));
    finder.each(IDEOGRAPHS, match -> date(match.group(1), match.group(2), match.group(3)));
    finder.each(VIETNAMESE, match -> date(match.group(3), match.group(2), match.group(1)));
    finder.each(DAY_FIRST, DayFinder::dayFirst);
    finder.each(MONTH_FIRST, match -> named(match.group(3), match.group(1), match.group(2)));
    finder.each(YEAR_MONTH_DAY, match -> named(match.group(1), match.group(2), match.group(3)));
    finder.each(NUMERIC, finder::numeric);
    finder.found.sort((one, other) -> Integer.compare(one.start, other.start));
    return finder.found;
  }

  /** What a match means, if it means a day. */
  private interface Reading {
    Optional<LocalDate> of(Matcher match);
  }

  private void each(Pattern pattern, Reading reading) {
    Matcher match = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && match.find(from)) {
      Optional<LocalDate> day = reading.of(match);
      day.filter(known -> isFree(match.start(), match.end()))
          .ifPresent(known -> found.add(new Found(known, match.start(), match.end())));
      from = day.isPresent() ? match.end() : match.start() + 1;
    }
  }

  private boolean isFree(int start, int end) {
    return found.stream().noneMatch(other -> other.start < end && start < other.end);
  }

  private static Optional<LocalDate> dayFirst(Matcher match) {
    String year = match.group(3) == null ? match.group(4) : match.group(3);
    Optional<LocalDate> whole = named(year, match.group(2), match.group(1));
    return whole.isPresent() ? whole : named(year, match.group(2).split(" ", -1)[0], match.group(1));
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    return MonthNames.number(month).flatMap(number -> date(year, number.toString(), day));
  }

  /** 25/12/2019 is clear, 04/03/2019 only where it is known who wrote it, 19/11/18 may be a year first. */
  private Optional<LocalDate> numeric(Matcher match) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    boolean shortYear = match.group(4) == null;
    String year = shortYear ? match.group(5) : match.group(4);
    if (first <= MONTHS && second > MONTHS) {
      return date(year, match.group(1), match.group(3));
    }
    boolean dayFirst = isDayFirst() || (first > MONTHS && !shortYear) || (first == second && !shortYear);
    boolean monthFirst = MONTH_BEFORE_DAY.contains(place.getCountry()) && first <= MONTHS;
    return dayFirst
        ? date(year, match.group(3), match.group(1))
        : monthFirst ? date(year, match.group(1), match.group(3)) : Optional.empty();
  }

  private boolean isDayFirst() {
    return place.getCountry().isEmpty()
        ? !UNKNOWN_ORDER.contains(place.getLanguage())
        : !MONTH_BEFORE_DAY.contains(place.getCountry()) && !EITHER.contains(place.getCountry());
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      int number = Integer.parseInt(year);
      return Optional.of(LocalDate.of(
          year.length() == 2 ? TWO_DIGITS_MEAN + number : number, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
