package org.rashomon.compare;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hour and minute in a TIMEX3 value; a duration has none. */
final class Clock {
  private static final Pattern HOUR_AND_MINUTE = Pattern.compile("T(\\d\\d)(?::(\\d\\d))?");

  private Clock() {}

  static Optional<LocalTime> of(String value) {
    Matcher found = HOUR_AND_MINUTE.matcher(value);
    if (value.startsWith("P") || !found.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(found.group(1)) % 24;
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
