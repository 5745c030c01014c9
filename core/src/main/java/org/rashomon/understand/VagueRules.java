package org.rashomon.understand;

import static org.rashomon.understand.TimeRule.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.Shape.Match;

/** Lengths of time, times that come again, and times that are only now, then or some day. */
final class VagueRules {
  private static final String LEAD = "[at least|most|about] [up to] [more|less|fewer than] [no more than] [COUNTING] ";

  private static final String COUNTED = "N [more|consecutive|straight|full|additional|long|trading|calendar]"
      + " UNIT|UNITS";

  /** What stands before "one day" where it is no length: "it will one day sail". */
  private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "can", "must", "ll");

  private VagueRules() {}

  static List<TimeRule> all() {
    return List.of(
        duration("duration", LEAD + COUNTED, VagueRules::length),
        duration("duration", "[the|another|an] [BACK|AHEAD|first|final|recent|latest|full|same] " + COUNTED,
            VagueRules::length),
        duration("duration-adjective", "N - UNIT|UNITS [- long|old]", VagueRules::adjective),
        duration("duration-adjective", "UNITS - long", (m, s) -> Optional.of(unit(m).duration(Double.NaN))),
        duration("duration-adjective", "UNIT - long", (m, s) -> Optional.of(unit(m).duration(1))),
        duration("year-ended", "the [fiscal|full|financial] year", VagueRules::yearEnded),
        duration("half-hour", "half an|a UNIT", (m, s) -> Optional.of(unit(m).duration(0.5))),
        duration("and-a-half", "N UNIT and a half", (m, s) -> Optional.of(unit(m).duration(m.amount("N") + 0.5))),
        duration("units-to-come", "[the] BACK|AHEAD|recent|first|final UNITS", VagueRules::vague),
        duration("vague-units", "UNITS", VagueRules::bare),
        duration("range", LEAD + "N to|or|- N UNITS", VagueRules::length),
        set("every", "each|every [other] UNIT|WEEKDAY|PART|MONTHNAME", VagueRules::every),
        set("every", "each|every SEASON", (m, s) -> Optional.of("XXXX-" + s.seasonName(m.value("SEASON")))),
        set("every", "WEEKDAY", (m, s) -> isAlsoEvery(m)
            ? Optional.of("XXXX-WXX-" + m.value("WEEKDAY"))
            : Optional.empty()),
        set("times-a", "once|twice a|an|each|every|per UNIT", (m, s) -> Optional.of(unit(m).duration(1))),
        set("times-a", "N times a|an|each|every|per UNIT", (m, s) -> Optional.of(unit(m).duration(1))),
        set("weekends", "weekends", (m, s) -> Optional.of("XXXX-WXX-WE")),
        set("often", "OFTEN", (m, s) -> Optional.of(recurring(TimeUnit.of(m.value("OFTEN"))))),
        set("per", "per UNIT", VagueRules::per),
        set("weekdays", "WEEKDAYS", (m, s) -> Optional.of("XXXX-WXX-" + m.value("WEEKDAYS"))),
        set("weekday-parts", "WEEKDAY PARTS", (m, s) -> Optional.of(
            "XXXX-WXX-" + m.value("WEEKDAY") + DayParts.of(m.value("PARTS")))),
        date("present", "now|currently|nowadays", VagueRules::present),
        date("present", "right now", VagueRules::present),
        date("present", "these days", VagueRules::present),
        date("present", "current", VagueRules::present),
        date("past", "[more] recently", (m, s) -> Optional.of("PAST_REF")),
        date("past", "the past", (m, s) -> Set.of(".", ",", "", "and", "\"", ";").contains(m.after(1))
            ? Optional.of("PAST_REF")
            : Optional.empty()),
        date("past", "recent UNITS", (m, s) -> Optional.of("PAST_REF")),
        date("past", "recent", (m, s) -> m.after(1).isEmpty() || m.before(1).equals("most")
            ? Optional.empty()
            : Optional.of("PAST_REF")),
        date("past", "former", (m, s) -> s.isNarrative() ? Optional.of("PAST_REF") : Optional.empty()),
        date("future", "[the] [near] future", VagueRules::future),
        date("future", "one|some day", (m, s) -> MODALS.contains(m.before(1))
            ? Optional.of("FUTURE_REF")
            : Optional.empty()),
        date("future", "as soon as possible", (m, s) -> Optional.of("FUTURE_REF")));
  }

  private static TimeRule duration(String name, String shape, TimeRule.Meaning meaning) {
    return TimeRule.of(name, TimeExpression.Type.DURATION, shape, meaning);
  }

  private static TimeRule set(String name, String shape, TimeRule.Meaning meaning) {
    return TimeRule.of(name, TimeExpression.Type.SET, shape, meaning);
  }

  private static TimeUnit unit(Match m) {
    return TimeUnit.of(m.has("UNIT") ? m.value("UNIT") : m.value("UNITS"));
  }

  /** "five days"; "a year" and "a second" need care, for they count other things too. */
  private static Optional<String> length(Match m, TimeSetting s) {
    TimeUnit unit = unit(m);
    boolean one = m.has("UNIT");
    boolean odd = unit == TimeUnit.SECOND || unit == TimeUnit.WEEKEND || unit == TimeUnit.QUARTER;
    boolean fraction = unit == TimeUnit.QUARTER && m.amount("N") == 3;
    boolean adjective = m.after(1).equals("-") && m.lexemes().get(m.to()).glued() && (one || m.after(2).equals("long"));
    boolean someDay = m.words().equals("one day") && MODALS.contains(m.before(1));
    boolean age = m.after(1).equals("old");
    boolean name = m.lexemes().get(m.to() - 1).capital() && Set.of("'", "\"", "`").contains(m.before(1));
    if ((one && odd) || fraction || adjective || age || name || someDay) {
      return Optional.empty();
    }
    return Optional.of(unit.duration(m.amount("N")));
  }

  /** "the year ended June 30" is a length; "the full year" is the one under way. */
  private static Optional<String> yearEnded(Match m, TimeSetting s) {
    if (Set.of("ended", "ending").contains(m.after(1))) {
      return Optional.of("P1Y");
    }
    return m.contains("full") ? s.now().map(now -> Moment.year(now.year())) : Optional.empty();
  }

  private static Optional<String> adjective(Match m, TimeSetting s) {
    boolean glued = m.lexemes().get(m.to() - 1).glued();
    boolean age = m.contains("old") || (m.after(1).equals("-") && m.after(2).equals("old"));
    boolean article = m.contains("a") || m.contains("an");
    boolean fraction = unit(m) == TimeUnit.QUARTER;
    return glued && !age && !article && !fraction ? Optional.of(unit(m).duration(m.amount("N"))) : Optional.empty();
  }

  private static Optional<String> vague(Match m, TimeSetting s) {
    if (m.contains("recent") || m.has("BACK")) {
      return Optional.of(unit(m).compareTo(TimeUnit.YEAR) < 0 ? unit(m).duration(Double.NaN) : "PAST_REF");
    }
    return Optional.of(unit(m).duration(Double.NaN));
  }

  private static Optional<String> bare(Match m, TimeSetting s) {
    boolean led = Set.of("for", "in", "of", "within", "over", "after", "took", "take", "the").contains(m.before(1));
    return led && unit(m) != TimeUnit.SECOND
        ? Optional.of(unit(m).duration(Double.NaN))
        : Optional.empty();
  }

  private static Optional<String> every(Match m, TimeSetting s) {
    if (m.has("WEEKDAY")) {
      return Optional.of("XXXX-WXX-" + m.value("WEEKDAY"));
    }
    if (m.has("MONTHNAME")) {
      return Optional.of(String.format(Locale.ROOT, "XXXX-%02d", m.value("MONTHNAME")));
    }
    if (m.has("PART")) {
      return Optional.of("XXXX-XX-XX" + DayParts.of(m.value("PART")));
    }
    return unit(m) == TimeUnit.SECOND ? Optional.empty() : Optional.of(unit(m).duration(m.contains("other") ? 2 : 1));
  }

  /** "Friday" in "every Tuesday and Friday". */
  static boolean isAlsoEvery(Match m) {
    boolean second = Set.of("each", "every").contains(m.before(3)) && m.before(1).equals("and");
    return second && TimeWords.isWeekday(m.lexemes().get(m.from() - 2));
  }

  private static String recurring(TimeUnit unit) {
    return unit.duration(1);
  }

  private static Optional<String> per(Match m, TimeSetting s) {
    return Optional.of(unit(m).duration(1));
  }

  private static Optional<String> present(Match m, TimeSetting s) {
    return Optional.of("PRESENT_REF");
  }

  private static Optional<String> future(Match m, TimeSetting s) {
    boolean noun = m.contains("the") || Set.of("in", "of", "for").contains(m.before(1));
    return noun ? Optional.of("FUTURE_REF") : Optional.empty();
  }
}
