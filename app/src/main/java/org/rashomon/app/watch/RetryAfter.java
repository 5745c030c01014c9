package org.rashomon.app.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server says about when to come back (RFC 9110, section 10.2.3): in so many seconds, or at a time. */
final class RetryAfter {
  /** A server that wants more than this is asked again all the same: it may have mended its clock. */
  static final Duration LONGEST = Duration.ofDays(1);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /**
   * How long to stay away: never negative, a day at most.
   *
   * @param value of the header
   */
  static Optional<Duration> parse(String value, Instant now) {
    String words = value.strip();
    return (SECONDS.matcher(words).matches()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(words)))
        : until(words, now))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private static Optional<Duration> until(String words, Instant now) {
    try {
      ZonedDateTime time = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(now, time.toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
