package org.rashomon.understand;

import static org.rashomon.understand.TimeRule.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.Shape.Match;

/** Times counted from another: from the article's day ("last week") or from the date told last ("the next day"). */
final class RelativeRules {
  private static final String LEAD = "[the? EDGE of] [early|late|later|earlier in?] ";

  /** What a time follows. */
  private static final Set<String> AT = Set.of("in", "by", "until", "of", "during", "since", "from", "over", "into",
      "through", "throughout", "for", "after", "before");

  /** What tells the year of "the spring and early summer of 1943" for both. */
  private static final Shape SECOND_SEASON = date("second-season", "the? early|late? SEASON [of|in] YEAR",
      (m, s) -> Optional.empty()).shape();

  private RelativeRules() {}

  static List<TimeRule> all() {
    return List.of(
        date("today", "[earlier|later] today|tonight", (m, s) -> day(m.contains("tonight") ? "TNI" : "", s, 0)),
        date("yesterday", "[early|late|later|earlier] yesterday", (m, s) -> day("", s, -1)),
        date("tomorrow", "[early|late|later] tomorrow", (m, s) -> day("", s, 1)),
        date("before-yesterday", "the day before yesterday", (m, s) -> day("", s, -2)),
        date("after-tomorrow", "the day after tomorrow", (m, s) -> day("", s, 2)),
        TimeRule.of("day-part", TimeExpression.Type.TIME, "[early|late|later] yesterday|today|tomorrow PART",
            (m, s) -> day(
                DayParts.of(m.value("PART")), s, m.contains("yesterday") ? -1 : m.contains("tomorrow") ? 1 : 0)),
        TimeRule.of("day-part", TimeExpression.Type.TIME, "[mid -?] PART yesterday|today|tomorrow", (m, s) -> day(
            DayParts.of(m.value("PART")), s, m.contains("yesterday") ? -1 : m.contains("tomorrow") ? 1 : 0)),
        TimeRule.of("this-part", TimeExpression.Type.TIME, "[early|late|later|earlier] this PART", (m, s) -> day(
            DayParts.of(m.value("PART")), s, 0)),
        TimeRule.of("last-night", TimeExpression.Type.TIME, "[early|late] last night|evening", (m, s) -> day(
            m.contains("night") ? "TNI" : "TEV", s, -1)),
        TimeRule.of("overnight", TimeExpression.Type.TIME, "overnight", (m, s) -> m.after(1).equals("-")
            ? Optional.empty()
            : day("TNI", s, 0)),
        TimeRule.of("at-night", TimeExpression.Type.TIME, "night", (m, s) -> m.before(1).equals("at")
            ? Optional.of("XXXX-XX-XXTNI")
            : Optional.empty()),
        TimeRule.of("that-part", TimeExpression.Type.TIME, "mid -? PART", (m, s) -> Optional.of(
            s.counted(s.told(), TimeUnit.DAY, 0) + DayParts.of(m.value("PART")))),
        TimeRule.of("that-part", TimeExpression.Type.TIME,
            "[early|late|later|earlier] the|that same|next|following|previous|preceding? PART",
            RelativeRules::toldPart),
        date("weekday-beside", "[the|this] BACK|HERE|AHEAD [coming] WEEKDAY", (m, s) -> Optional.of(
            s.weekdayBeside(m.value("WEEKDAY"), step(m)))),
        TimeRule.of("weekday-part-beside", TimeExpression.Type.TIME, "BACK|HERE|AHEAD WEEKDAY PART",
            (m, s) -> Optional.of(
                s.weekdayBeside(m.value("WEEKDAY"), step(m)) + DayParts.of(m.value("PART")))),
        date("weekday-of-week", "WEEKDAY of? last|next|this week", RelativeRules::weekdayOfWeek),
        date("week-ago-weekday", "a|one week|year ago WEEKDAY", RelativeRules::agoOnWeekday),
        date("before-last", "the WEEKDAY|UNIT before last", RelativeRules::beforeLast),
        date("month-beside", LEAD + "the? BACK|HERE|AHEAD MONTHNAME", (m, s) -> Optional.of(
            s.monthBeside(m.value("MONTHNAME"), step(m)))),
        date("season-beside", LEAD + "the? BACK|HERE|AHEAD past? SEASON", (m, s) -> Optional.of(
            s.season(m.value("SEASON"), m.contains("past") ? -1 : step(m)))),
        date("season", LEAD + "the? SEASON", RelativeRules::season),
        date("season", "the early|late SEASON", RelativeRules::season),
        date("unit-beside", LEAD + "[the] BACK|HERE|AHEAD [fiscal|calendar] UNIT", RelativeRules::beside),
        date("unit-same", LEAD + "that|the same? [fiscal|calendar] UNIT", RelativeRules::same),
        date("quarter-relative", "BACK|HERE|AHEAD year ' s ORDINAL -? quarter", RelativeRules::quarterOfYear),
        date("ago", "[COUNTING|more|less than?] N UNIT|UNITS [or so] ago", RelativeRules::ago),
        date("earlier", "[COUNTING|more|less than?] N UNIT|UNITS earlier|before|previously", RelativeRules::earlier),
        date("ago", "UNITS ago", (m, s) -> Optional.of("PAST_REF")),
        date("earlier", "UNITS earlier|before", (m, s) -> isAlone(m) ? Optional.of("PAST_REF") : Optional.empty()),
        date("later", "UNITS later", (m, s) -> Optional.of("FUTURE_REF")),
        date("later", "[COUNTING|more|less than?] N UNIT|UNITS later|afterwards|afterward|after|on",
            RelativeRules::later),
        date("next-told", LEAD + "the next|following|previous|preceding|same UNIT", RelativeRules::beside),
        date("the-day-before", "the day|night|morning before|after", RelativeRules::dayBeside),
        date("from-now", "N UNIT|UNITS from now|today", (m, s) -> fixed(m).map(n -> s.counted(s.now(), unit(m), n))),
        date("from-now", "in N UNIT|UNITS ' time", (m, s) -> fixed(m).map(n -> s.counted(s.now(), unit(m), n))),
        date("year-earlier", "the? comparable|same? year - earlier|ago ORDINAL? -? quarter|period?",
            RelativeRules::yearAgo),
        date("year-earlier", "the year - earlier|ago N UNITS", (m, s) -> Optional.of(unit(m).duration(m.amount("N")))),
        date("year-earlier", "the quarter|period a year ago|earlier|before", RelativeRules::yearAgo),
        date("year-earlier", "the corresponding|same|comparable quarter|period last year", RelativeRules::yearAgo),
        date("year-earlier", "the corresponding|same|comparable quarter|period a year ago|earlier|before",
            RelativeRules::yearAgo),
        date("year-end", "[the] year -|'? s? end", (m, s) -> s.now().map(now -> Moment.year(now.year()))),
        date("period", "the latest|current|year-ago|corresponding quarter|period", RelativeRules::latest),
        date("week-of", "the week of MONTH DAY", RelativeRules::weekOf));
  }

  private static Optional<String> day(String part, TimeSetting setting, int days) {
    Optional<Moment> today = setting.today().map(Moment::of);
    return Optional.of(setting.counted(today, TimeUnit.DAY, days) + part);
  }

  private static int step(Match m) {
    return m.has("BACK") ? -1 : m.has("AHEAD") ? 1 : 0;
  }

  private static TimeUnit unit(Match m) {
    return TimeUnit.of(m.has("UNIT") ? m.value("UNIT") : m.value("UNITS"));
  }

  private static Optional<Integer> fixed(Match m) {
    double amount = m.amount("N");
    return Double.isNaN(amount) || amount > 3000 ? Optional.empty() : Optional.of((int) Math.round(amount));
  }

  private static Optional<String> beside(Match m, TimeSetting s) {
    TimeUnit unit = unit(m);
    boolean name = m.lexemes().get(m.to() - 1).capital();
    if (unit.isOfClock() || unit == TimeUnit.MILLENNIUM || name) {
      return Optional.empty();
    }
    boolean told = m.contains("following") || m.contains("same") || m.contains("preceding")
        || (m.contains("the") && (m.contains("next") || m.contains("previous")));
    int step = m.contains("following") || m.contains("next")
        ? 1
        : m.contains("previous") || m.contains("preceding") ? -1 : m.contains("same") ? 0 : step(m);
    if (unit == TimeUnit.WEEKEND && !told) {
      return Optional.of(weekend(s, step));
    }
    return Optional.of(s.counted(told ? s.told() : s.now(), unit, step));
  }

  private static String weekend(TimeSetting s, int step) {
    return s.counted(s.now(), TimeUnit.WEEKEND, step);
  }

  private static Optional<String> same(Match m, TimeSetting s) {
    TimeUnit unit = unit(m);
    boolean that = m.contains("that") || m.contains("same");
    if (unit == TimeUnit.WEEKEND) {
      return Optional.of(weekend(s, s.direction(m.from(), m.to()) == Tense.Direction.AHEAD ? 0 : -1));
    }
    if (unit == TimeUnit.QUARTER) {
      return s.lastQuarter().or(() -> Optional.of(s.counted(s.now(), unit, 0)));
    }
    boolean lead = m.has("EDGE") || m.contains("later") || m.contains("earlier") || m.contains("early")
        || m.contains("late");
    boolean calendar = !unit.isOfClock() && unit.compareTo(TimeUnit.YEAR) <= 0;
    return calendar && (that || lead) && !m.contains("second")
        ? Optional.of(s.counted(that ? s.told() : s.now(), unit, 0))
        : Optional.empty();
  }

  private static Optional<String> toldPart(Match m, TimeSetting s) {
    boolean ahead = m.contains("next") || m.contains("following");
    boolean back = m.contains("previous") || m.contains("preceding");
    boolean told = m.contains("that") || m.contains("same") || ahead || back;
    int days = ahead ? 1 : back ? -1 : 0;
    boolean bare = !told && !Set.of("in", "during", "on").contains(m.before(1));
    return bare
        ? Optional.empty()
        : Optional.of(s.counted(s.told(), TimeUnit.DAY, days) + DayParts.of(m.value("PART")));
  }

  /** "a week ago Monday": a week before Monday; a year before, the month is sure. */
  private static Optional<String> agoOnWeekday(Match m, TimeSetting s) {
    String weekday = s.weekday(m.value("WEEKDAY"), Tense.Direction.BACK);
    Optional<LocalDate> day = Moment.parse(weekday).flatMap(Moment::date);
    return Optional.of(m.contains("week")
        ? day.map(monday -> Moment.of(monday.minusWeeks(1)).value()).orElse(weekday)
        : day.map(monday -> Moment.of(YearMonth.from(monday.minusYears(1))).value()).orElse(TimeUnit.YEAR.unknown()));
  }

  /** "the Tuesday before last", "the week before last". */
  private static Optional<String> beforeLast(Match m, TimeSetting s) {
    boolean onward = m.to() < m.lexemes().size() && m.lexemes().get(m.to()).capital();
    if (m.has("UNIT")) {
      return onward || unit(m).isOfClock() ? Optional.empty() : Optional.of(s.counted(s.now(), unit(m), -2));
    }
    String last = s.weekdayBeside(m.value("WEEKDAY"), -1);
    return Optional.of(Moment.parse(last)
        .flatMap(Moment::date)
        .map(day -> Moment.of(day.minusWeeks(1)).value())
        .orElse(last));
  }

  private static Optional<String> weekdayOfWeek(Match m, TimeSetting s) {
    int step = m.contains("last") ? -1 : m.contains("next") ? 1 : 0;
    return s.today().map(today -> Moment.of(
        today.with(DayOfWeek.of(m.value("WEEKDAY"))).plusWeeks(step)).value());
  }

  /** A season alone, as histories have it; in news only those that are no other word, after what a time follows. */
  private static Optional<String> season(Match m, TimeSetting s) {
    boolean led = m.contains("the") || AT.contains(m.before(1));
    boolean other = m.contains("fall") || m.contains("spring");
    boolean bare = s.isNarrative() && !other;
    if (!(led || bare) || m.after(1).equals("of") || (m.contains("fall") && m.contains("the"))) {
      return Optional.empty();
    }
    Optional<Match> second = RangeRules.LINKS.contains(m.after(1))
        ? SECOND_SEASON.match(m.lexemes(), m.to() + 1)
        : Optional.empty();
    if (second.isPresent()) {
      return second.map(of -> Moment.year(of.value("YEAR")) + "-" + s.seasonName(m.value("SEASON")));
    }
    if (s.isNarrative()) {
      return Optional.of(s.season(m.value("SEASON"), 0));
    }
    boolean time = m.contains("the") && !other && AT.contains(m.before(1)) && !m.after(1).equals("-");
    return time ? Optional.of(s.season(m.value("SEASON"), 0)) : Optional.empty();
  }

  private static Optional<String> quarterOfYear(Match m, TimeSetting s) {
    return s.now().map(now -> Moment.year(now.year() + step(m)) + "-Q" + m.value("ORDINAL"));
  }

  /** "a year ago"; in an account of a quarter, that quarter of the year before. */
  private static Optional<String> ago(Match m, TimeSetting s) {
    TimeUnit unit = unit(m);
    if (unit == TimeUnit.YEAR && m.amount("N") == 1 && s.lastQuarter().isPresent()) {
      return yearAgo(m, s);
    }
    return back(m, s, s.now());
  }

  private static Optional<String> earlier(Match m, TimeSetting s) {
    if (m.contains("before") && !isAlone(m)) {
      return Optional.empty();
    }
    TimeUnit unit = unit(m);
    if (unit == TimeUnit.YEAR && m.amount("N") == 1 && s.lastQuarter().isPresent()) {
      return yearAgo(m, s);
    }
    return back(m, s, s.told());
  }

  private static Optional<String> back(Match m, TimeSetting s, Optional<Moment> base) {
    TimeUnit unit = unit(m);
    if (unit.isOfClock()) {
      return Optional.of(unit.duration(m.amount("N")));
    }
    return Optional.of(fixed(m).map(n -> s.counted(base, wide(unit), -n * times(unit))).orElse("PAST_REF"));
  }

  /** Whether nothing follows that the time is counted from: "two days before the vote". */
  private static boolean isAlone(Match m) {
    return Set.of(",", ".", "", ";", ")", "\"", "and", "but", "when").contains(m.after(1));
  }

  private static Optional<String> later(Match m, TimeSetting s) {
    TimeUnit unit = unit(m);
    if ((m.contains("after") || m.contains("on")) && !isAlone(m)) {
      return Optional.empty();
    }
    if (unit.isOfClock()) {
      return Optional.of(unit.duration(m.amount("N")));
    }
    return Optional.of(fixed(m).map(n -> s.counted(s.toldInText(), wide(unit), n * times(unit))).orElse("FUTURE_REF"));
  }

  /** "a decade ago" is told to the year. */
  private static TimeUnit wide(TimeUnit unit) {
    return unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY ? TimeUnit.YEAR : unit;
  }

  private static int times(TimeUnit unit) {
    return unit == TimeUnit.DECADE ? 10 : unit == TimeUnit.CENTURY ? 100 : 1;
  }

  private static Optional<String> dayBeside(Match m, TimeSetting s) {
    if (!Set.of(",", ".", "", "that").contains(m.after(1)) && m.contains("after")) {
      return Optional.empty();
    }
    String part = m.contains("night") ? "TNI" : m.contains("morning") ? "TMO" : "";
    return Optional.of(s.counted(s.told(), TimeUnit.DAY, m.contains("before") ? -1 : 1) + part);
  }

  private static Optional<String> yearAgo(Match m, TimeSetting s) {
    Optional<String> quarter = s.lastQuarter()
        .map(q -> Moment.year(Integer.parseInt(q.substring(0, 4)) - 1) + q.substring(4));
    return quarter.or(() -> s.now().map(now -> Moment.year(now.year() - 1)));
  }

  private static Optional<String> latest(Match m, TimeSetting s) {
    return s.lastQuarter();
  }

  private static Optional<String> weekOf(Match m, TimeSetting s) {
    String day = s.monthDay(m.value("MONTH"), m.value("DAY"), s.direction(m.from(), m.to()));
    return Moment.parse(day).flatMap(Moment::date).map(Moment::week);
  }
}
