package org.rashomon.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.Published;

/** Finds the time of day that goes with a day: right behind it, or right before it. */
final class ClockFinder {
  private static final String HALF = "([ap])\\.?\\s?m\\b\\.?";
  private static final Pattern CLOCK = Pattern.compile(
      "(?<![\\d.,])(?:(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?(?!\\d)\\s?(?:" + HALF + ")?"
          + "|(\\d{1,2})\\s?" + HALF + "|(\\d{1,2})\\s?(?:h|uhr)\\b"
          + "|(\\d{2})(\\d{2})(\\d{2})?(?=\\s?(?:z|gmt|utc|[a-z]{1,3}t)\\b|[+-]\\d{2}))");
  private static final Pattern ZONE = Pattern.compile(
      "\\G[\\s,(]{0,2}(?:(?:(?:gmt|utc)\\s?)?([+−-])(\\d{1,2}):?(\\d{2})?(?!\\d)|([a-z]{1,8})\\b)");

  /** What may stand between a time and its day: marks alone, or short words and the weekday. */
  private static final int LONGEST_GAP = 26;

  private static final int LONGEST_SMALL_WORD = 4;
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,24}\\)");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern WEEKDAY_END = Pattern
      .compile(".{2,}(?:day|tag|dag|woch|feira|di|nerdag|ek|ота|ник|ница|ерг|енье|реда)");
  private static final Set<String> ROLES = Set.of("upd", "edit", "publ");

  private final String text;
  private final Locale place;

  ClockFinder(String text, Locale place) {
    this.text = text;
    this.place = place;
  }

  /**
   * The day, with its time where both time and offset are known.
   *
   * @param from where the text before the day begins that is not another day's
   * @param to where the text behind it ends
   */
  Published near(DayFinder.Found day, int from, int to) {
    return Stream.of(behind(day, to), before(day, from))
        .flatMap(Optional::stream)
        .findFirst()
        .<Published>map(Published.At::new)
        .orElseGet(() -> new Published.On(day.day()));
  }

  private Optional<OffsetDateTime> behind(DayFinder.Found day, int to) {
    Matcher clock = CLOCK.matcher(text).region(day.end(), to);
    return clock.find() && isGap(text.substring(day.end(), clock.start())) ? at(day.day(), clock) : Optional.empty();
  }

  private Optional<OffsetDateTime> before(DayFinder.Found day, int from) {
    Matcher clock = CLOCK.matcher(text).region(from, day.start());
    while (clock.find()) {
      int end = endOfZone(clock.end());
      if (end <= day.start() && isGap(ASIDE.matcher(text.substring(end, day.start())).replaceFirst(""))) {
        return at(day.day(), clock);
      }
    }
    return Optional.empty();
  }

  private static boolean isGap(String between) {
    if (between.length() > LONGEST_GAP || between.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean parted = between.chars().anyMatch(c -> c == '|' || c == '•' || c == '/');
    return LETTERS.matcher(between).results().map(word -> word.group())
        .allMatch(word -> !parted && isSmall(word));
  }

  private static boolean isSmall(String word) {
    return (word.length() <= LONGEST_SMALL_WORD && !ROLES.contains(word)) || WEEKDAY_END.matcher(word).matches();
  }

  private Optional<OffsetDateTime> at(LocalDate day, Matcher clock) {
    return time(clock)
        .flatMap(time -> offset(day, time, clock.end()).map(offset -> OffsetDateTime.of(day, time, offset)));
  }

  private static Optional<LocalTime> time(Matcher clock) {
    try {
      if (clock.group(1) != null) {
        return Optional.of(LocalTime.of(
            hour(clock.group(1), clock.group(4)), Integer.parseInt(clock.group(2)), number(clock, 3)));
      }
      if (clock.group(5) != null) {
        return Optional.of(LocalTime.of(hour(clock.group(5), clock.group(6)), 0));
      }
      return Optional.of(clock.group(7) == null
          ? LocalTime.of(number(clock, 8), number(clock, 9), number(clock, 10))
          : LocalTime.of(number(clock, 7), 0));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher match, int group) {
    return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
  }

  /** Of twelve hours where a half of the day is named; "13:42 pm" is written too, and clear. */
  private static int hour(String digits, @Nullable String half) {
    int hour = Integer.parseInt(digits);
    return half == null || hour > 12 ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
  }

  private Optional<ZoneOffset> offset(LocalDate day, LocalTime time, int from) {
    Matcher zone = ZONE.matcher(text);
    if (!zone.find(from)) {
      return Optional.empty();
    }
    return zone.group(4) == null
        ? numeric(zone)
        : ZoneNames.offset(zone.group(4), day.atTime(time), place);
  }

  private static Optional<ZoneOffset> numeric(Matcher zone) {
    int sign = zone.group(1).equals("+") ? 1 : -1;
    try {
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * number(zone, 2), sign * number(zone, 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int endOfZone(int from) {
    Matcher zone = ZONE.matcher(text);
    return zone.find(from) && (zone.group(4) == null || ZoneNames.contains(zone.group(4))) ? zone.end() : from;
  }
}
