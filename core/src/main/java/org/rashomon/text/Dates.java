package org.rashomon.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Published;

/**
 * Reads the dates that pages, feeds and headers give for a publication: ISO 8601, RFC 822, and the forms people write.
 *
 * <p>A time without an offset is kept as the day alone: nobody knows which instant it was. So is a purely numeric date
 * whose order is unclear (03/04/2019) left out altogether.
 */
public final class Dates {
  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
  private static final Pattern ISO_SHORT = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .\\-]{1,2}(" + MONTHS
          + ")[a-z]{0,8}[ .,\\-]{1,3}(\\d{4}|\\d{2}(?!\\d))");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "\\b(" + MONTHS + ")[a-z]{0,6}[ .]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,]{1,3}(\\d{4})");
  private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");
  private static final Pattern TIME = Pattern.compile(
      "(?<!\\d)(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?([ap]\\.?m\\.?)?");
  private static final Pattern OFFSET = Pattern
      .compile("\\G[\\s,(]{0,2}(?:([+-])(\\d{2}):?(\\d{2})?|(z|[a-z]{2,4})\\b)");

  /** Names of offsets that mean one offset only; CST, IST and BST mean several. */
  private static final Map<String, String> ZONES = Map.ofEntries(
      Map.entry("z", "Z"),
      Map.entry("utc", "Z"),
      Map.entry("gmt", "Z"),
      Map.entry("ut", "Z"),
      Map.entry("est", "-05:00"),
      Map.entry("edt", "-04:00"),
      Map.entry("cdt", "-05:00"),
      Map.entry("mst", "-07:00"),
      Map.entry("mdt", "-06:00"),
      Map.entry("pst", "-08:00"),
      Map.entry("pdt", "-07:00"),
      Map.entry("cet", "+01:00"),
      Map.entry("cest", "+02:00"),
      Map.entry("eet", "+02:00"),
      Map.entry("eest", "+03:00"),
      Map.entry("jst", "+09:00"),
      Map.entry("kst", "+09:00"),
      Map.entry("aest", "+10:00"),
      Map.entry("aedt", "+11:00"));

  /** Month names of other languages, by their first letters, as feeds of bilingual outlets have them. */
  private static final Map<String, String> ELSEWHERE = Map.ofEntries(
      Map.entry("janv", "jan"),
      Map.entry("févr", "feb"),
      Map.entry("fév", "feb"),
      Map.entry("mars", "mar"),
      Map.entry("märz", "mar"),
      Map.entry("avr", "apr"),
      Map.entry("abr", "apr"),
      Map.entry("mai", "may"),
      Map.entry("juin", "jun"),
      Map.entry("juil", "jul"),
      Map.entry("août", "aug"),
      Map.entry("ago", "aug"),
      Map.entry("ene", "jan"),
      Map.entry("okt", "oct"),
      Map.entry("dez", "dec"),
      Map.entry("déc", "dec"),
      Map.entry("dic", "dec"));

  /** Longer than any date with its time. */
  private static final int LONGEST = 100;

  /** Before this there was no web to publish on, and clocks that were never set stand at 1970. */
  private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private Dates() {}

  /** The date a short text gives, with its time where the offset is known. */
  public static Published parse(String words) {
    String text = plain(words);
    return epoch(text).or(() -> dayIn(text).map(day -> at(day, text))).filter(Dates::isPlausible)
        .orElseGet(Published.Undated::new);
  }

  private static String plain(String words) {
    String text = words.strip();
    String lower = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> month : ELSEWHERE.entrySet()) {
      lower = lower.replace(month.getKey(), month.getValue());
    }
    return lower.replace(' ', ' ').replaceAll("\\s+", " ");
  }

  private static boolean isPlausible(Published date) {
    return date.day().filter(day -> day.isAfter(EARLIEST) && day.isBefore(LATEST)).isPresent();
  }

  /** Seconds or milliseconds since 1970. */
  private static Optional<Published> epoch(String text) {
    if (!text.matches("\\d{10}|\\d{13}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant instant = text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return Optional.of(new Published.At(instant.atOffset(ZoneOffset.UTC)));
  }

  private static Optional<LocalDate> dayIn(String text) {
    return match(ISO, text, 1, 2, 3)
        .or(() -> match(ISO_SHORT, text, 1, 2, 3))
        .or(() -> match(DAY_FIRST, text, 3, 2, 1))
        .or(() -> match(MONTH_FIRST, text, 3, 1, 2))
        .or(() -> numeric(text));
  }

  private static Optional<LocalDate> match(Pattern pattern, String text, int year, int month, int day) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? date(year(matcher.group(year)), month(matcher.group(month)), Integer.parseInt(matcher.group(day)))
        : Optional.empty();
  }

  /** 25/12/2019 is clear, 04/03/2019 is not. */
  private static Optional<LocalDate> numeric(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    int year = Integer.parseInt(matcher.group(3));
    if (first > 12 || first == second) {
      return date(year, second, first);
    }
    return second > 12 ? date(year, first, second) : Optional.empty();
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }

  private static int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : List.of(MONTHS.split("\\|")).indexOf(month) + 1;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Published at(LocalDate day, String text) {
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      Optional<LocalTime> clock = clock(time);
      Optional<ZoneOffset> offset = clock.isPresent() ? offset(text, time.end()) : Optional.empty();
      if (clock.isPresent() && offset.isPresent()) {
        return new Published.At(OffsetDateTime.of(day, clock.get(), offset.get()));
      }
    }
    return new Published.On(day);
  }

  private static Optional<LocalTime> clock(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(4);
    int shifted = half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    try {
      return Optional.of(LocalTime.of(shifted, Integer.parseInt(time.group(2)), second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> offset(String text, int from) {
    Matcher matcher = OFFSET.matcher(text);
    if (!matcher.find(from)) {
      return Optional.empty();
    }
    String name = matcher.group(4);
    String minutes = matcher.group(3) == null ? "00" : matcher.group(3);
    String written = name == null
        ? matcher.group(1) + matcher.group(2) + ":" + minutes
        : ZONES.getOrDefault(name, "");
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
