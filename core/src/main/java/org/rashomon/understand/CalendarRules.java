package org.rashomon.understand;

import static org.rashomon.understand.TimeRule.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.Shape.Match;

/** Times named by the calendar: days, months, years, seasons, quarters, decades, centuries. */
final class CalendarRules {
  /** What may stand before a date: "the end of", "early in", "mid-". "The" is its own only with such words. */
  private static final String DATE = "[ABOUT] [the? latter|early|later|first|second|last? EDGE of the?]"
      + " [early|late|later in the?] [the? MOD -? of?] ";

  /** What may stand before a time that takes "the" itself, such as a decade. */
  private static final String LEAD = DATE + "the? ";

  /** Words before a year that make it one, whatever stands behind. */
  private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "by", "of", "from", "until", "till", "before",
      "after", "during", "between", "around", "about", "circa", "ca", "early", "late", "mid", "fiscal", "summer",
      "spring",
      "autumn", "fall", "winter", "and", "(", "to", "-", "through", "year", "years", "the");

  /** Words after four digits that count something. */
  private static final Set<String> COUNTED = Set.of("percent", "%", "dollars", "people", "troops", "men", "women",
      "soldiers", "miles", "km", "kilometers", "kilometres", "meters", "metres", "feet", "tons", "tonnes", "pounds",
      "euros", "yen", "shares", "homes", "workers", "employees", "million", "billion", "points", "prisoners", "votes",
      "jobs", "aircraft", "tanks", "guns", "deaths", "casualties", "children", "civilians", "yards", "acres", "cars",
      "members", "others", "were", "strong", "or", "more", "°", "degrees", "hectares", "barrels", "metric");

  private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "road", "rd", "lane", "ln",
      "drive", "dr", "boulevard", "blvd", "court", "ct", "place", "circle", "way", "highway", "terrace");

  /** Digits before the last four of a telephone number. */
  private static final int PHONE_GROUP = 3;

  /** So many years ahead may be told in two digits: "the class of '09". */
  private static final int AHEAD = 20;

  private static final Shape SECOND_OF_TWO = TimeRule.date(
      "second-of-two", "[the] [early|late|mid -?] [DAY] MONTH [DAY] [,|of] YEAR", (m, s) -> Optional.empty()).shape();

  /** "6, 1920" after "May 3 to". */
  private static final Shape SECOND_DAY = TimeRule.date("second-day", "TWO ,? YEAR", (m, s) -> Optional.empty())
      .shape();

  private static final int MONTHS = 12;

  private CalendarRules() {}

  static List<TimeRule> all() {
    return List.of(
        date("iso-date", "YEAR - MM - DD", (m, s) -> Moment.valid(m.value("YEAR"), m.value("MM"), m.value("DD"))
            .map(Moment::value)),
        date("slash-date", "MM / DD / YEAR", CalendarRules::slashDate),
        date("day-month-year", DATE + "[WEEKDAY|WD ,? the?] DAY of? MONTH ,? YEAR",
            (m, s) -> Moment.valid(m.value("YEAR"), m.value("MONTH"), m.value("DAY")).map(Moment::value)),
        date("day-month-year", "the DAY of MONTH ,? YEAR",
            (m, s) -> Moment.valid(m.value("YEAR"), m.value("MONTH"), m.value("DAY")).map(Moment::value)),
        date("day-month", "the DAY of MONTH", CalendarRules::monthDay),
        date("month-day-year", DATE + "[WEEKDAY|WD ,?] MONTH the? DAY [,|of] YEAR",
            (m, s) -> Moment.valid(m.value("YEAR"), m.value("MONTH"), m.value("DAY")).map(Moment::value)),
        date("month-day-year", DATE + "[WEEKDAY|WD ,?] MONTH DAY YEAR",
            (m, s) -> Moment.valid(m.value("YEAR"), m.value("MONTH"), m.value("DAY")).map(Moment::value)),
        date("month-day", DATE + "[WEEKDAY|WD ,?] MONTH the? DAY", CalendarRules::monthDay),
        date("month-day", "this|next|last coming|past? WEEKDAY ,? MONTH the? DAY", CalendarRules::monthDay),
        date("day-month", DATE + "[WEEKDAY|WD ,? the?] DAY of? MONTH", CalendarRules::monthDay),
        date("month-year", DATE + "MONTH [,|of|in] YEAR", CalendarRules::monthYear),
        date("month-year", DATE + "MONTH YEAR|SHORT", CalendarRules::monthYear),
        date("month-of-relative-year", "MONTH [of|in] [last|this|next|that|the] [same|previous|following] year",
            CalendarRules::monthOfRelativeYear),
        date("day-of-relative-year", "MONTH DAY [of|in] [last|this|next|that|the] [same|previous|following] year",
            CalendarRules::monthOfRelativeYear),
        date("month", DATE + "MONTHNAME", CalendarRules::month),
        TimeRule.of("early-hours", TimeExpression.Type.TIME, "the early|small hours of WEEKDAY", (m, s) -> Optional.of(
            s.weekday(m.value("WEEKDAY"), s.direction(m.from(), m.to())) + "TMO")),
        date("weekday", "[early|late|later|earlier on?] WEEKDAY", (m, s) -> VagueRules.isAlsoEvery(m)
            ? Optional.empty()
            : Optional.of(s.weekday(m.value("WEEKDAY"), s.direction(m.from(), m.to())))),
        date("half-year", "the? [fiscal] first|second|last|latter half of YEAR", (m, s) -> Optional.of(
            Moment.year(m.value("YEAR")) + (m.contains("first") ? "-H1" : "-H2"))),
        date("year", DATE + "[fiscal|calendar] YEAR", CalendarRules::year),
        date("year", DATE + "the? [fiscal|calendar] year|years YEAR", CalendarRules::year),
        date("year-of-period", "the YEAR period|quarter", CalendarRules::yearOfPeriod),
        date("short-year", DATE + "SHORT", CalendarRules::shortYear),
        date("ancient-year", DATE + "AGE bc", (m, s) -> Optional.of(Moment.year(-m.value("AGE")))),
        date("season-year", LEAD + "SEASON [of|in] YEAR", CalendarRules::seasonYear),
        date("season-year", LEAD + "SEASON YEAR", CalendarRules::seasonYear),
        date("season-year", "YEAR SEASON", CalendarRules::seasonYear),
        date("ancient-season", LEAD + "SEASON [of|in] AGE bc", (m, s) -> Optional.of(
            Moment.year(-m.value("AGE")) + "-" + s.seasonName(m.value("SEASON")))),
        date("ancient-month", DATE + "MONTH of? AGE bc", (m, s) -> Moment.valid(-m.value("AGE"), m.value("MONTH"), 0)
            .map(Moment::value)),
        date("decade", LEAD + "DECADE", CalendarRules::decade),
        date("ancient-decade", LEAD + "DECADE bc", (m, s) -> Optional.of(
            Moment.year(-m.value("DECADE")).substring(0, 5))),
        date("decade", LEAD + "WORDDECADE", (m, s) -> m.contains("the") || m.has("MOD")
            ? Optional.of("19" + m.value("WORDDECADE") / 10)
            : Optional.empty()),
        date("century", LEAD + "ORDINAL -? century", (m, s) -> Optional.of(
            String.format(Locale.ROOT, "%02d", m.value("ORDINAL") - 1))),
        date("ancient-century", LEAD + "ORDINAL -? century bc", (m, s) -> Optional.of(
            String.format(Locale.ROOT, "BC%02d", m.value("ORDINAL") - 1))),
        date("quarter-year", "the? [fiscal] ORDINAL -? quarter [of|in] [fiscal] YEAR", CalendarRules::quarterYear),
        date("quarter-year", "the? YEAR [fiscal] ORDINAL -? quarter", CalendarRules::quarterYear),
        date("quarter", "the? [fiscal -?] ORDINAL quarter", CalendarRules::quarter),
        date("quarter", "[fiscal -?] ORDINAL - quarter", CalendarRules::quarter),
        date("holiday", "[last|this|next] HOLIDAY [,? YEAR]", Holidays::value),
        part("[WEEKDAY ,?] MONTH DAY [,] YEAR"),
        part("[WEEKDAY ,?] DAY MONTH [,] YEAR"),
        part("[WEEKDAY ,?] MONTH DAY"),
        part("[WEEKDAY ,?] DAY MONTH"),
        TimeRule.of("weekday-part", TimeExpression.Type.TIME, "[early|late on?] WEEKDAY PART", (m, s) -> Optional.of(
            s.weekday(m.value("WEEKDAY"), s.direction(m.from(), m.to())) + DayParts.of(m.value("PART")))));
  }

  /** "the night of April 18". */
  private static TimeRule part(String date) {
    return TimeRule.of("part-of-date", TimeExpression.Type.TIME,
        "[early|late in?] the [early|late] PART [hours] of the? "
            + date,
        (m, s) -> day(m, s).map(day -> day + DayParts.of(m.value("PART"))));
  }

  /** "14/5/2031" and "5/14/2031"; where either number may be the month, the day is not known. */
  private static Optional<String> slashDate(Match m, TimeSetting s) {
    int first = m.value("MM");
    int second = m.value("DD");
    if (first > MONTHS || second > MONTHS || first == second) {
      return Moment.valid(m.value("YEAR"), Math.min(first, second), Math.max(first, second)).map(Moment::value);
    }
    return Optional.of(Moment.year(m.value("YEAR")) + "-XX-XX");
  }

  private static Optional<String> day(Match m, TimeSetting s) {
    return m.has("YEAR")
        ? Moment.valid(m.value("YEAR"), m.value("MONTH"), m.value("DAY")).map(Moment::value)
        : monthDay(m, s);
  }

  private static Optional<String> monthDay(Match m, TimeSetting s) {
    int month = m.value("MONTH");
    boolean counts = m.after(1).equals("-") && !m.after(2).isEmpty() && Character.isLetter(m.after(2).charAt(0));
    boolean word = m.has("WD") && m.lexemes().get(m.from()).word().length() > 4;
    if ((counts && !RangeRules.isDate(m.lexemes(), m.to() + 1)) || word) {
      return Optional.empty();
    }
    return Moment.valid(2000, month, m.value("DAY"))
        .map(any -> sharedYear(m).map(year -> new Moment(year, month, any.day()).value())
            .orElseGet(() -> s.monthDay(month, any.day(), s.directionOfSentence(m.from(), m.to()))));
  }

  private static Optional<String> monthYear(Match m, TimeSetting s) {
    int year = m.has("YEAR")
        ? m.value("YEAR")
        : s.now().map(now -> century(m.value("SHORT") % 100, now.year())).orElse(m.value("SHORT"));
    return Moment.valid(year, m.value("MONTH"), 0).map(Moment::value);
  }

  /** The year that two digits stand for in a text of another: the nearest that is not far ahead of it. */
  private static int century(int two, int now) {
    int year = Math.max(now, 0) / 100 * 100 + two;
    return year > now + AHEAD ? year - 100 : year;
  }

  private static Optional<String> monthOfRelativeYear(Match m, TimeSetting s) {
    if (!m.contains("last") && !m.contains("this") && !m.contains("next") && !m.contains("that")
        && !m.contains("same") && !m.contains("previous") && !m.contains("following")) {
      return Optional.empty();
    }
    boolean told = m.contains("that") || m.contains("same") || m.contains("following");
    int step = m.contains("last") || m.contains("previous")
        ? -1
        : m.contains("next") || m.contains("following") ? 1 : 0;
    Optional<Moment> base = told ? s.told() : s.now();
    return base.flatMap(now -> Moment.valid(now.year() + step, m.value("MONTH"), m.value("DAY", 0))).map(Moment::value);
  }

  /** A month alone; "May" and "March" may be other words, so they need a word before them that goes with a time. */
  private static Optional<String> month(Match m, TimeSetting s) {
    Set<String> before = Set.of("in", "since", "last", "by", "until", "of", "from", "to", "during", "through", "and",
        "every", "each", "early", "late", "mid", "next", "this", "before", "after", "for", "between", "-", "till");
    boolean doubtful = m.contains("may") || m.contains("march") || m.contains("april") || m.contains("june")
        || m.contains("august");
    boolean inName = m.after(1).equals("-") || (m.to() < m.lexemes().size() && m.lexemes().get(m.to()).capital());
    boolean sure = before.contains(m.before(1)) || m.has("MOD") || m.has("EDGE");
    if (doubtful && !sure && (m.contains("may") || m.contains("march") || inName)) {
      return Optional.empty();
    }
    int month = m.value("MONTHNAME");
    return Optional.of(sharedYear(m).map(year -> new Moment(year, month, 0).value())
        .orElseGet(() -> s.month(month, m.from(), m.to())));
  }

  /** The year of "March and April 1918", told once for both. */
  private static Optional<Integer> sharedYear(Match m) {
    if (!RangeRules.LINKS.contains(m.after(1))) {
      return Optional.empty();
    }
    return Stream.of(SECOND_OF_TWO, SECOND_DAY)
        .flatMap(shape -> shape.match(m.lexemes(), m.to() + 1).stream())
        .map(second -> second.value("YEAR"))
        .findFirst();
  }

  private static Optional<String> year(Match m, TimeSetting s) {
    int year = m.value("YEAR");
    int last = m.to() - 1;
    boolean told = m.to() - m.from() > 1 || BEFORE_YEAR.contains(m.before(1));
    boolean spoken = !m.lexemes().get(last).isNumber();
    boolean modern = year >= 1900 && year < 2060;
    boolean plain = told && !isPluralNoun(m.after(1));
    if (isNumberOfOther(m) || !(modern || spoken || plain || opensRange(m) || closesLine(m))) {
      return Optional.empty();
    }
    return Optional.of(Moment.year(year));
  }

  /** "the 1988 period", where a quarter is reported on: the same one of that year. */
  private static Optional<String> yearOfPeriod(Match m, TimeSetting s) {
    String year = Moment.year(m.value("YEAR"));
    return Optional.of(s.lastQuarter().map(quarter -> year + quarter.substring(4)).orElse(year));
  }

  /** Money, a count, a part of a time of day. */
  private static boolean isNumberOfOther(Match m) {
    boolean money = Set.of("$", "£", "€", "#", "no", "number", "+", "/", "'").contains(m.before(1));
    boolean verb = m.after(1).equals("were") && BEFORE_YEAR.contains(m.before(1));
    boolean counted = (COUNTED.contains(m.after(1)) && !verb) || m.after(1).equals("/")
        || (m.after(1).equals("-") && COUNTED.contains(m.after(2)));
    boolean clock = (m.before(1).equals(":") && m.lexemes().get(m.from()).glued())
        || (m.after(1).equals(":") && !m.after(2).isEmpty() && m.lexemes().get(m.to() + 1).glued());
    return money || counted || clock || isAddress(m) || isOfPhone(m);
  }

  /** "the 1900 block of Elm Street", "2014 Elm Lane". */
  private static boolean isAddress(Match m) {
    boolean named = m.to() < m.lexemes().size() && m.lexemes().get(m.to()).capital();
    return m.after(1).equals("block")
        || (named && (STREETS.contains(m.after(2)) || STREETS.contains(m.after(3))));
  }

  /** "555-2015", "(555) 555-2015". */
  private static boolean isOfPhone(Match m) {
    return m.before(1).equals("-") && m.before(2).length() == PHONE_GROUP && isDigits(m.before(2))
        && m.lexemes().get(m.from()).glued();
  }

  /** "1861-1863". */
  private static boolean opensRange(Match m) {
    String end = m.after(2);
    boolean whole = end.length() == 4 && end.compareTo(m.words()) > 0;
    boolean half = end.length() == 2 && end.compareTo(m.words().substring(2)) > 0 && !isPluralNoun(m.after(3));
    return m.after(1).equals("-") && isDigits(end) && isDigits(m.words()) && (whole || half);
  }

  /** "The blockade, 1861": as headings and captions end. */
  private static boolean closesLine(Match m) {
    return m.before(1).equals(",") && m.after(1).isEmpty();
  }

  static boolean isPluralNoun(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        && !Set.of("was", "has", "does", "this", "his", "its", "as", "is", "across", "versus").contains(word);
  }

  private static Optional<String> shortYear(Match m, TimeSetting s) {
    boolean quoted = Set.of("minutes", "hours", "days", "seconds", "years").contains(m.after(1));
    return s.now().filter(now -> !quoted).map(now -> Moment.year(century(m.value("SHORT") % 100, now.year())));
  }

  static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<String> seasonYear(Match m, TimeSetting s) {
    return Optional.of(Moment.year(m.value("YEAR")) + "-" + s.seasonName(m.value("SEASON")));
  }

  private static Optional<String> decade(Match m, TimeSetting s) {
    int decade = m.value("DECADE");
    boolean age = Set.of("his", "her", "their", "my", "mid").contains(m.before(1)) && decade < 100
        && !m.contains("the");
    boolean told = m.contains("the") || m.contains("'") || m.before(1).equals("and") || m.has("MOD");
    if (decade < 100) {
      return age || !told ? Optional.empty() : Optional.of("19" + decade / 10);
    }
    return decade < 1000 ? Optional.empty() : Optional.of(String.valueOf(decade / 10));
  }

  private static Optional<String> quarterYear(Match m, TimeSetting s) {
    return m.value("ORDINAL") > 4
        ? Optional.empty()
        : Optional.of(Moment.year(m.value("YEAR")) + "-Q" + m.value("ORDINAL"));
  }

  /** A quarter without a year: the last that is over, unless the verbs look ahead. */
  private static Optional<String> quarter(Match m, TimeSetting s) {
    int quarter = m.value("ORDINAL");
    if (quarter > 4) {
      return Optional.empty();
    }
    return s.now().filter(now -> now.month() > 0).map(now -> {
      boolean over = quarter * 3 - 2 <= now.month();
      boolean ahead = s.direction(m.from(), m.to()) == Tense.Direction.AHEAD;
      return Moment.year(now.year() - (over || ahead || quarter * 3 - 5 <= now.month() ? 0 : 1)) + "-Q" + quarter;
    }).or(() -> Optional.of("XXXX-Q" + quarter));
  }
}
