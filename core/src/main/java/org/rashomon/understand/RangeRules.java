package org.rashomon.understand;

import static org.rashomon.understand.TimeRule.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.understand.Shape.Match;

/** The ends of ranges that share words with the other end: "May 3 to 5", "6-7 February 1920", "1949-50". */
final class RangeRules {
  /** What stands between the ends of a range or the members of a pair. */
  static final Set<String> LINKS = Set.of("and", "to", "or", "-", "through", "until", "till", ",");

  /** Links that tell a range by themselves; "and" also joins what has nothing to do with one another. */
  private static final Set<String> RANGES = Set.of("-", "to", "through", "until", "till");

  /** What may follow the second day where "and" stands before it: "on May 4 and 5 in Oslo", not "5 people". */
  private static final Set<String> AFTER_DAY = Set.of("", ",", ".", ")", ";", ":", "in", "at", "for", "when", "as",
      "with", "to", "by", "from", "but", "while", "during", "after", "before");

  private static final List<Shape> DATES = Stream.of("MONTH the? DAY [,? YEAR]", "DAY of? MONTH [,? YEAR]")
      .map(line -> date("end-of-range", line, (m, s) -> Optional.empty()).shape())
      .toList();

  private RangeRules() {}

  static List<TimeRule> all() {
    return List.of(
        date("first-day", "DAY", RangeRules::firstDay),
        date("last-day", "DAY [,? YEAR]", RangeRules::lastDay),
        date("ancient-range", "AGE - AGE bc", (m, s) -> Optional.empty()),
        date("end-of-range", "AGE", RangeRules::year));
  }

  /** Whether a date with its month stands there. */
  static boolean isDate(List<Lexeme> lexemes, int at) {
    return dateAt(lexemes, at).isPresent();
  }

  private static Optional<Match> dateAt(List<Lexeme> lexemes, int at) {
    return DATES.stream().flatMap(shape -> shape.match(lexemes, at).stream()).findFirst();
  }

  /** "6" in "6-7 February". */
  private static Optional<String> firstDay(Match m, TimeSetting s) {
    boolean led = Set.of("on", "between", "from", "the", "of", "both").contains(m.before(1));
    boolean links = RANGES.contains(m.after(1)) || (m.after(1).equals("and") && led);
    return links
        ? dateAt(m.lexemes(), m.to() + 1)
            .filter(last -> isDayFirst(last) && last.value("DAY") > m.value("DAY"))
            .flatMap(last -> on(m.value("DAY"), last, s))
        : Optional.empty();
  }

  private static boolean isDayFirst(Match date) {
    return date.lexemes().get(date.from()).isNumber();
  }

  /** "7" in "April 6-7". */
  private static Optional<String> lastDay(Match m, TimeSetting s) {
    boolean links = RANGES.contains(m.before(1)) || (m.before(1).equals("and") && AFTER_DAY.contains(m.after(1)));
    if (!links || m.after(1).equals("%") || m.after(1).equals(":")) {
      return Optional.empty();
    }
    return Stream.of(2, 3)
        .filter(length -> m.from() - 1 - length >= 0)
        .flatMap(length -> dateAt(m.lexemes(), m.from() - 1 - length).stream())
        .filter(first -> first.to() == m.from() - 1 && !isDayFirst(first) && !first.has("YEAR"))
        .filter(first -> first.value("DAY") < m.value("DAY"))
        .findFirst()
        .flatMap(first -> m.has("YEAR")
            ? Moment.valid(m.value("YEAR"), first.value("MONTH"), m.value("DAY")).map(Moment::value)
            : on(m.value("DAY"), first, s));
  }

  /** A day of the month, and of the year if told, of another date. */
  private static Optional<String> on(int day, Match date, TimeSetting s) {
    int month = date.value("MONTH");
    if (date.has("YEAR")) {
      return Moment.valid(date.value("YEAR"), month, day).map(Moment::value);
    }
    return Moment.valid(2000, month, day)
        .map(any -> s.monthDay(month, day, s.direction(date.from(), date.to())));
  }

  /** "499" in "499-493 BC" and "50" after "1949-". */
  private static Optional<String> year(Match m, TimeSetting s) {
    boolean range = Set.of("-", "to", "and", "/").contains(m.after(1)) && CalendarRules.isDigits(m.after(2));
    if (range && m.after(3).equals("bc")) {
      return Optional.of(Moment.year(-m.value("AGE")));
    }
    boolean second = m.before(1).equals("-") && CalendarRules.isDigits(m.before(2)) && m.before(2).length() == 4;
    int begin = second ? Integer.parseInt(m.before(2)) : 0;
    int end = begin / 100 * 100 + m.value("AGE");
    boolean short2 = m.lexemes().get(m.from()).word().length() == 2;
    boolean fits = begin >= 1000 && begin < 2100 && short2 && end > begin && !CalendarRules.isPluralNoun(m.after(1));
    return fits ? Optional.of(Moment.year(end)) : Optional.empty();
  }
}
