package org.rashomon.understand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.Shape.Match;

/** Times of day. Their values start with {@code T} until {@link Clocks} gives them a date. */
final class ClockRules {
  private ClockRules() {}

  static List<TimeRule> all() {
    return List.of(
        TimeRule.of("clock", TimeExpression.Type.TIME, "[ABOUT] CLOCK [hours|hrs] [local time] [ZONE]",
            ClockRules::time),
        TimeRule.of("clock-part", TimeExpression.Type.TIME, "[ABOUT] TWO in the PART", ClockRules::hourOfPart));
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
    boolean late = m.value("PART") > 1 && hour < 12;
    return hour < 1 || hour > 12 ? Optional.empty() : Optional.of(text((hour + (late ? 12 : 0)) * 60));
  }
}
