package org.rashomon.app.export;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads since when somebody wants to know what is new: an ISO date or instant, an hour, {@code today},
 * {@code yesterday}, a weekday, {@code 2 days ago}, {@code last week}, {@code last visit}.
 *
 * <p>A day begins at midnight in the zone of the clock; whoever says days, weeks or months gets whole days, since what
 * is shown twice costs less than what is missed. A weekday is the last one gone by and never today.
 */
public final class Since {
  /** What can be said, for messages. */
  public static final String FORMS = "a date (2031-05-01), an instant (2031-05-01T08:00:00Z), an hour (08:30), today, "
      + "yesterday, a weekday, \"2 days ago\", \"last week\" or \"last visit\"";

  private static final String LAST_VISIT = "last visit";

  /** Some number of some unit ago; longer numbers are no times that anybody means. */
  private static final Pattern AGO = Pattern
      .compile("(\\d{1,5}|[a-z]{1,6}) (minute|hour|day|week|month|year)s?(?: ago)?");

  private static final Pattern LAST = Pattern.compile("last (week|month|year)");

  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten");

  private static final Map<String, ChronoUnit> UNITS = Map.of("minute", ChronoUnit.MINUTES, "hour", ChronoUnit.HOURS,
      "day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);

  private final ZonedDateTime now;
  private final Optional<Instant> lastVisit;

  private Since(ZonedDateTime now, Optional<Instant> lastVisit) {
    this.now = now;
    this.lastVisit = lastVisit;
  }

  /** Reads a time for somebody who was not here before. */
  public static Instant parse(String words, Clock clock) {
    return new Since(ZonedDateTime.now(clock), Optional.empty()).parse(words);
  }

  /** Reads a time for somebody who was last here then. */
  public static Instant parse(String words, Clock clock, Instant lastVisit) {
    return new Since(ZonedDateTime.now(clock), Optional.of(lastVisit)).parse(words);
  }

  /** @throws IllegalArgumentException if the words name no time, or one that is yet to come */
  private Instant parse(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Instant since = find(words.strip(), plain)
        .orElseThrow(() -> new IllegalArgumentException("\"" + words + "\" is no time; say " + FORMS + "."));
    if (since.isAfter(now.toInstant())) {
      throw new IllegalArgumentException("\"" + words + "\" is yet to come.");
    }
    return since;
  }

  private Optional<Instant> find(String words, String plain) {
    if (plain.equals(LAST_VISIT)) {
      return Optional.of(lastVisit.orElseThrow(() -> new IllegalArgumentException("There was no visit before.")));
    }
    return day(plain).map(this::midnight).or(() -> ago(plain)).or(() -> hour(plain)).or(() -> iso(words));
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(now.getZone()).toInstant();
  }

  private Optional<LocalDate> day(String plain) {
    return switch (plain) {
      case "today" -> Optional.of(now.toLocalDate());
      case "yesterday" -> Optional.of(now.toLocalDate().minusDays(1));
      default -> weekday(plain).map(day -> now.toLocalDate().with(TemporalAdjusters.previous(day)));
    };
  }

  private static Optional<DayOfWeek> weekday(String plain) {
    String name = plain.startsWith("last ") ? plain.substring("last ".length()) : plain;
    return Arrays.stream(DayOfWeek.values()).filter(day -> isName(name, day.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean isName(String words, String day) {
    return words.equals(day) || words.equals(day.substring(0, 3));
  }

  private Optional<Instant> ago(String plain) {
    Matcher last = LAST.matcher(plain);
    if (last.matches()) {
      return Optional.of(back(1, UNITS.getOrDefault(last.group(1), ChronoUnit.WEEKS)));
    }
    Matcher ago = AGO.matcher(plain);
    return ago.matches()
        ? number(ago.group(1)).map(count -> back(count, UNITS.getOrDefault(ago.group(2), ChronoUnit.DAYS)))
        : Optional.empty();
  }

  private static Optional<Integer> number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Integer.parseInt(word));
    }
    int number = word.equals("a") || word.equals("an") ? 1 : NUMBERS.indexOf(word);
    return number < 0 ? Optional.empty() : Optional.of(number);
  }

  private Instant back(int count, ChronoUnit unit) {
    ZonedDateTime then = now.minus(count, unit);
    return unit.isDateBased() ? midnight(then.toLocalDate()) : then.toInstant();
  }

  /** An hour of today or, where that is yet to come, of yesterday. */
  private Optional<Instant> hour(String plain) {
    return attempt(plain, LocalTime::parse).map(hour -> {
      ZonedDateTime today = now.toLocalDate().atTime(hour).atZone(now.getZone());
      return (today.isAfter(now) ? now.toLocalDate().minusDays(1).atTime(hour).atZone(now.getZone()) : today)
          .toInstant();
    });
  }

  private Optional<Instant> iso(String words) {
    return attempt(words, LocalDate::parse).map(this::midnight)
        .or(() -> attempt(words, OffsetDateTime::parse).map(OffsetDateTime::toInstant))
        .or(() -> attempt(words, LocalDateTime::parse).map(time -> time.atZone(now.getZone()).toInstant()));
  }

  private static <T> Optional<T> attempt(String words, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
