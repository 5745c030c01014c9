package org.rashomon.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Published;

/**
 * Reads the dates that pages, feeds and headers give for a publication: ISO 8601, RFC 822, and the forms people write
 * in the languages of {@code months.txt}.
 *
 * <p>A time without an offset is kept as the day alone: nobody knows which instant it was. A purely numeric date whose
 * order is unclear (03/04/2019) is left out altogether, unless it is known where it was written. Relative dates ("two
 * days ago") are no dates.
 */
public final class Dates {
  /** Longer than any date with its time and another beside it. */
  private static final int LONGEST = 160;

  /** Before this there was no web to publish on, and clocks that were never set stand at 1970. */
  private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  /** How C and Java print a time: "Thu Feb 28 10:00:00 EST 2019", the year last. */
  private static final Pattern YEAR_LAST = Pattern.compile(
      "(\\p{L}{3,12}\\.? \\d{1,2}),? (\\d{1,2}:\\d{2}(?::\\d{2})?)((?: [a-z]{1,5}| [+-]\\d{4})?),? ((?:19|20)\\d{2})(?!\\d)");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");

  /**
   * A date in a text.
   *
   * @param start where it begins, its time of day left aside
   */
  public record Found(Published date, int start) {}

  private Dates() {}

  /** The first date a short text gives, with its time where the offset is known. */
  public static Published parse(String words) {
    return parse(words, Locale.ROOT);
  }

  /**
   * The first date a short text gives.
   *
   * @param place where it was written: its country, or else its language, tells 3/4 from 4/3, and its country which
   *     zone "CST" means; {@link Locale#ROOT} where that isn't known
   */
  public static Published parse(String words, Locale place) {
    return epoch(words.strip()).filter(Dates::isPlausible)
        .or(() -> all(words, place).stream().map(Found::date).findFirst())
        .orElseGet(Published.Undated::new);
  }

  /** All dates a short text gives, in order; places count in the text as {@link #plain} writes it. */
  public static List<Found> all(String words, Locale place) {
    String text = plain(words);
    List<DayFinder.Found> days = DayFinder.in(text, place);
    ClockFinder clocks = new ClockFinder(text, place);
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      int from = i == 0 ? 0 : days.get(i - 1).end();
      int to = i + 1 == days.size() ? text.length() : days.get(i + 1).start();
      all.add(new Found(clocks.near(days.get(i), from, to), days.get(i).start()));
    }
    return all.stream().filter(found -> isPlausible(found.date())).toList();
  }

  /** The text in which dates are looked for: in lower case, single-spaced, with the digits of ASCII, cut off. */
  public static String plain(String words) {
    String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    String text = SPACES.matcher(digits(cut).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    Matcher yearLast = YEAR_LAST.matcher(text);
    return yearLast.find() ? yearLast.replaceFirst("$1 $4 $2$3") : text;
  }

  /** Arabic and Indian digits as everybody's. */
  private static String digits(String words) {
    StringBuilder text = new StringBuilder(words.length());
    words.chars().forEach(c -> text.append(c > 127 && Character.isDigit(c)
        ? (char) ('0' + Character.digit(c, 10))
        : (char) c));
    return text.toString();
  }

  private static boolean isPlausible(Published date) {
    return date.day().filter(day -> day.isAfter(EARLIEST) && day.isBefore(LATEST)).isPresent();
  }

  /** Seconds or milliseconds since 1970. */
  private static Optional<Published> epoch(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (text.length() != 10 && text.length() != 13)) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant instant = text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return Optional.of(new Published.At(instant.atOffset(ZoneOffset.UTC)));
  }
}
