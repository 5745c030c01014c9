package org.rashomon.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rashomon.understand.Tense.Direction;

/**
 * What the words before an expression and the article's day give for its value.
 *
 * <p>News is anchored to the day of publication. A narrative (a history, told date by date) is anchored to the date
 * told last.
 */
final class TimeSetting {
  /** A month up to so many months ahead is meant rather than the one long gone, where no verb says otherwise. */
  private static final int SOON = 2;

  /** The same where something is to be done by then. */
  private static final int WITHIN_PLANS = 4;

  /** A quarter of a known year. */
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q\\d");

  private final Optional<LocalDate> reference;
  private final boolean narrative;
  private final Told told;
  private Optional<String> quarter = Optional.empty();
  private List<Lexeme> sentence = List.of();

  TimeSetting(Optional<LocalDate> reference, boolean narrative) {
    this.reference = reference;
    this.narrative = narrative;
    this.told = new Told(narrative);
  }

  void enter(List<Lexeme> lexemes) {
    sentence = lexemes;
  }

  /**
   * Keeps a value that later expressions may be counted from.
   *
   * @param from its first lexeme in the sentence
   * @param to the lexeme after its last
   * @param counted whether it was itself counted from another
   */
  void remember(String value, int from, int to, boolean counted) {
    Moment.parse(value).ifPresent(moment -> told.hear(moment, sentence, from, to, counted));
    boolean later = quarter.filter(q -> q.compareTo(value) > 0).isEmpty();
    if (QUARTER.matcher(value).matches() && later && isOver(value)) {
      quarter = Optional.of(value);
    }
  }

  /** Whether a quarter has ended by the article's day; one still to come is not what "a year ago" is held against. */
  private boolean isOver(String value) {
    int year = Integer.parseInt(value.substring(0, 4));
    return reference
        .map(day -> year * 4 + value.charAt(6) - '0' <= day.getYear() * 4 + (day.getMonthValue() - 1) / 3)
        .orElse(true);
  }

  boolean isNarrative() {
    return narrative;
  }

  /** The day (or as much of it as is told) that "today" would be. */
  Optional<Moment> now() {
    return narrative ? told.last() : reference.map(Moment::of);
  }

  /** The date told last, if any: "ten years later" is counted from no day of publication. */
  Optional<Moment> toldInText() {
    return told.last();
  }

  /** The date told last, else {@link #now}. */
  Optional<Moment> told() {
    return told.last().or(this::now);
  }

  Optional<LocalDate> today() {
    return now().flatMap(Moment::date);
  }

  Optional<String> lastQuarter() {
    return quarter;
  }

  Direction direction(int from, int to) {
    return Tense.around(sentence, from, to);
  }

  /** {@link #direction}, of a date so far off that any verb of the sentence says more than none. */
  Direction directionOfSentence(int from, int to) {
    return Tense.inSentence(sentence, from, to);
  }

  /** So many units from a date, underspecified where the date is not known well enough. */
  String counted(Optional<Moment> base, TimeUnit unit, int amount) {
    return base.flatMap(moment -> unit.from(moment, amount)).orElse(unit.unknown());
  }

  /** A day of the week without a date: the nearest in the direction the verbs tell, today included. */
  String weekday(int number, Direction direction) {
    DayOfWeek day = DayOfWeek.of(number);
    return onDay(number, today -> direction == Direction.AHEAD
        ? today.with(TemporalAdjusters.nextOrSame(day))
        : today.with(TemporalAdjusters.previousOrSame(day)));
  }

  /** "last Friday", "next Friday": today left out. */
  String weekdayBeside(int number, int step) {
    DayOfWeek day = DayOfWeek.of(number);
    return onDay(number, today -> step < 0
        ? today.with(TemporalAdjusters.previous(day))
        : step > 0 ? today.with(TemporalAdjusters.next(day)) : today.with(TemporalAdjusters.nextOrSame(day)));
  }

  private String onDay(int number, Function<LocalDate, LocalDate> find) {
    return today().map(today -> Moment.of(find.apply(today)).value())
        .orElse(String.format(Locale.ROOT, "XXXX-WXX-%d", number));
  }

  /** A day and month without a year. */
  String monthDay(int month, int day, Direction direction) {
    Optional<Integer> year = narrative
        ? told.last().map(moment -> storyYear(moment, month))
        : newsYear(month, day, direction);
    return year.flatMap(y -> Moment.valid(y, month, day))
        .map(Moment::value)
        .orElse(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  /** The year that brings the day nearest; verbs only decide where it is far off either way. */
  private Optional<Integer> newsYear(int month, int day, Direction direction) {
    return reference.map(today -> {
      LocalDate here = today.withDayOfMonth(1).withMonth(month);
      LocalDate date = here.withDayOfMonth(Math.min(day, here.lengthOfMonth()));
      long ahead = ChronoUnit.DAYS.between(today, date);
      if (ahead > 182 || (ahead > 60 && direction == Direction.BACK)) {
        return today.getYear() - 1;
      }
      boolean next = (ahead < -182 && direction != Direction.BACK) || (ahead < -90 && direction == Direction.AHEAD);
      return today.getYear() + (next ? 1 : 0);
    });
  }

  /** In a story told in order, a month well before the one told last is of the next year. */
  private static int storyYear(Moment last, int month) {
    return last.month() - month > 8 ? last.year() + 1 : last.year();
  }

  /** A month without a year. */
  String month(int month, int from, int to) {
    if (narrative) {
      return told.last().map(moment -> new Moment(storyYear(moment, month), month, 0).value())
          .orElse(unknownMonth(month));
    }
    Direction direction = direction(from, to);
    boolean wanted = Tense.isWanted(sentence, from);
    return reference.map(today -> {
      int here = today.getMonthValue();
      boolean next = month < here && isToCome(month + 12 - here, direction, wanted);
      boolean last = month > here && !isToCome(month - here, direction, wanted);
      return Moment.of(YearMonth.of(today.getYear() + (next ? 1 : last ? -1 : 0), month)).value();
    }).orElse(unknownMonth(month));
  }

  /** Whether a month ahead is meant rather than the one long gone. */
  private static boolean isToCome(int ahead, Direction direction, boolean wanted) {
    return direction == Direction.AHEAD
        || (direction == Direction.UNKNOWN && ahead <= SOON) || (wanted && ahead <= WITHIN_PLANS);
  }

  private static String unknownMonth(int month) {
    return String.format(Locale.ROOT, "XXXX-%02d", month);
  }

  /** The month in the year before or after, "last April". */
  String monthBeside(int month, int step) {
    return now().map(moment -> {
      int here = Math.max(moment.month(), 1);
      int year = step < 0
          ? moment.year() - (month < here ? 0 : 1)
          : step > 0 ? moment.year() + (month > here ? 0 : 1) : moment.year();
      return new Moment(year, month, 0).value();
    }).orElse(unknownMonth(month));
  }

  String seasonName(int season) {
    return List.of("SP", "SU", "FA", "WI").get(season - 1);
  }

  /** A season without a year. */
  String season(int season, int step) {
    return now().map(moment -> {
      int start = season * 3;
      int month = moment.month() == 0 ? start : moment.month();
      int year = step < 0
          ? moment.year() - (start + 2 < month ? 0 : 1)
          : step > 0 ? moment.year() + (start > month ? 0 : 1) : moment.year();
      return Moment.year(year) + "-" + seasonName(season);
    }).orElse("XXXX-" + seasonName(season));
  }
}
