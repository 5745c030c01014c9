package org.rashomon.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Account;
import org.rashomon.model.Sentence;
import org.rashomon.model.TimeExpression;

/**
 * Turns the times of a story's accounts into dates.
 *
 * <p>An account without a date takes its weekdays from the accounts that have one: reports of one story are written
 * within days of each other, so "Thursday" is the last Thursday that the latest of them can speak of. Where the dated
 * accounts lie more than a week apart that is not certain, and nothing is taken.
 */
final class Calendar {
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");
  private static final int WEEK = 7;

  private final Optional<LocalDate> anchor;

  Calendar(List<Account> accounts) {
    List<LocalDate> days = accounts.stream().flatMap(account -> reference(account).stream()).sorted().toList();
    boolean close = !days.isEmpty() && days.get(0).plusDays(WEEK).isAfter(days.get(days.size() - 1));
    this.anchor = close ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
  }

  /** The day an account was written, as far as it or its text says. */
  static Optional<LocalDate> reference(Account account) {
    return account.reference().or(() -> account.article().published().day());
  }

  /** When a time expression is, with the others of its sentence to help. */
  Optional<When> when(TimeExpression time, Sentence sentence, Account account) {
    if (time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME) {
      return Optional.empty();
    }
    Optional<LocalTime> clock = Clock.of(time.value());
    Optional<When> date = date(time, account);
    if (clock.isEmpty()) {
      return date;
    }
    return date.or(() -> dayOfSentence(sentence, account)).or(() -> reference(account).map(When::on))
        .or(() -> latestDay(account))
        .filter(When::isDay)
        .map(day -> atHour(day, clock.get(), time, account));
  }

  private Optional<When> date(TimeExpression time, Account account) {
    Matcher weekday = WEEKDAY.matcher(time.value());
    return weekday.matches()
        ? onWeekday(DayOfWeek.of(Integer.parseInt(weekday.group(1))), account)
        : When.date(time.value());
  }

  private Optional<When> onWeekday(DayOfWeek weekday, Account account) {
    return reference(account).or(() -> anchor)
        .map(day -> When.on(day.with(TemporalAdjusters.previousOrSame(weekday))));
  }

  private Optional<When> dayOfSentence(Sentence sentence, Account account) {
    return account.times().stream()
        .filter(other -> sentence.span().contains(other.excerpt().span().start()))
        .filter(other -> other.type() == TimeExpression.Type.DATE)
        .flatMap(other -> date(other, account).stream())
        .filter(When::isDay)
        .findFirst();
  }

  /** The latest day that an account without a date of its own names; an hour in it is most likely of that day. */
  private Optional<When> latestDay(Account account) {
    return account.times().stream()
        .filter(time -> WEEKDAY.matcher(time.value()).matches())
        .flatMap(time -> date(time, account).stream())
        .max(Comparator.comparing(When::toDay));
  }

  /** The hour, with its offset where the same hour is given for Greenwich right beside it. */
  private static When atHour(When day, LocalTime clock, TimeExpression time, Account account) {
    Optional<LocalTime> greenwich = account.times().stream()
        .filter(other -> isRightAfter(other, time) && isGreenwich(other))
        .flatMap(other -> Clock.of(other.value()).stream())
        .findFirst();
    return greenwich.map(there -> day.at(clock, there)).orElseGet(() -> day.at(clock));
  }

  private static boolean isRightAfter(TimeExpression other, TimeExpression time) {
    int gap = other.excerpt().span().start() - time.excerpt().span().end();
    return gap >= 0 && gap <= NEAR;
  }

  /** Room for " local time (". */
  private static final int NEAR = 14;

  static boolean isGreenwich(TimeExpression time) {
    String words = time.excerpt().exact();
    return time.value().endsWith("Z") || words.endsWith("GMT") || words.endsWith("UTC");
  }
}
