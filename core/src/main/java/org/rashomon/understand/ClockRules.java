package org.rashomon.understand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.Shape.Match;

/** Times of day. Their values start with {@code T} until {@link Clocks} gives them a date. */
final class ClockRules {
  private static final int NOON = 12;

  private ClockRules() {}

  static List<TimeRule> all() {
    return List.of(
        TimeRule.of("clock", TimeExpression.Type.TIME, "[ABOUT] CLOCK [hours|hrs] [local time] [ZONE]",
            ClockRules::time),
        TimeRule.of("clock-part", TimeExpression.Type.TIME, "[ABOUT] CLOCK in the PART", ClockRules::clockOfPart),
        TimeRule.of("clock-part", TimeExpression.Type.TIME, "[ABOUT] TWO in the PART", ClockRules::hourOfPart),
        TimeRule.of("first-clock", TimeExpression.Type.TIME, "TWO", ClockRules::first));
  }

  private static Optional<String> time(Match m, TimeSetting s) {
    String zone = m.has("ZONE") && m.value("ZONE") == 0 ? "Z" : "";
    return Optional.of(text(m.value("CLOCK")) + zone);
  }

  static String text(int minutes) {
    return String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
  }

  private static Optional<String> hourOfPart(Match m, TimeSetting s) {
    int hour = m.value("TWO");
    return hour < 1 || hour > NOON ? Optional.empty() : Optional.of(text(inPart(hour, m) * 60));
  }

  private static Optional<String> clockOfPart(Match m, TimeSetting s) {
    int minutes = m.value("CLOCK");
    return Optional.of(text(inPart(minutes / 60, m) * 60 + minutes % 60));
  }

  /** "three in the afternoon" is 15, "eleven in the morning" 11. */
  private static int inPart(int hour, Match m) {
    boolean late = m.value("PART") > 1 && hour < NOON;
    return hour + (late ? NOON : 0);
  }

  /** "2" in "from 2 to 4 p.m.": before the other end, on the same half of the day where that leaves it before. */
  private static Optional<String> first(Match m, TimeSetting s) {
    boolean led = Set.of("from", "between").contains(m.before(1))
        && Set.of("to", "and", "-", "until").contains(m.after(1));
    int hour = m.value("TWO");
    if (!led || hour < 1 || hour > NOON || m.to() + 1 >= m.lexemes().size()) {
      return Optional.empty();
    }
    return Clock.read(m.lexemes(), m.to() + 1)
        .filter(last -> Set.of("am", "pm").contains(m.lexemes().get(last.end() - 1).word()))
        .map(last -> {
          int late = hour % NOON + (last.value() >= NOON * 60 ? NOON : 0);
          return text((late * 60 < last.value() ? late : hour % NOON) * 60);
        });
  }
}
