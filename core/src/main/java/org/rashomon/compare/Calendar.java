package org.rashomon.compare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Sentence;
import org.rashomon.model.TimeExpression;

/**
 * Turns the times of accounts into dates.
 *
 * <p>An hour without a day is of the day its sentence names, else of the account's own.
 */
final class Calendar {
  /** Room for " local time (". */
  private static final int NEAR = 14;

  /** What an expression has that names the day of its hour: "3 p.m. Monday", "7 tonight", "Oct. 5 at noon". */
  private static final Pattern DAY_WORDS = Pattern.compile("[A-Z][a-z]{2}|[a-z]day|tonight|morrow|last night");

  private static final String MIDNIGHT = "T24:00";

  private Calendar() {}

  /** The day an account was written, as far as it or its text says. */
  static Optional<LocalDate> reference(Account account) {
    return account.reference().or(() -> account.article().published().day());
  }

  /** When a time expression is, with the others of its sentence to help. */
  static Optional<When> when(TimeExpression time, Sentence sentence, Account account) {
    if (time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME) {
      return Optional.empty();
    }
    Optional<LocalTime> clock = Clock.of(time.value());
    Optional<When> date = When.date(time.value());
    if (clock.isEmpty()) {
      return date;
    }
    return date.or(() -> dayOfSentence(sentence, account)).or(() -> reference(account).map(When::on))
        .filter(When::isDay)
        .flatMap(day -> time.value().contains(MIDNIGHT) ? ofMidnight(day, account) : Optional.of(day))
        .map(day -> atHour(day, clock.get(), time, sentence, account));
  }

  /** Whether the day of an hour is said neither with it nor elsewhere in its sentence. */
  static boolean isLoose(TimeExpression time, Sentence sentence, Account account) {
    return Clock.of(time.value()).isPresent() && !DAY_WORDS.matcher(time.excerpt().exact()).find()
        && dayOfSentence(sentence, account).isEmpty();
  }

  private static Optional<When> dayOfSentence(Sentence sentence, Account account) {
    return in(sentence, account)
        .filter(other -> other.type() == TimeExpression.Type.DATE)
        .flatMap(other -> When.date(other.value()).stream())
        .filter(When::isDay)
        .findFirst();
  }

  private static Stream<TimeExpression> in(Sentence sentence, Account account) {
    return account.times().stream().filter(other -> sentence.span().contains(other.excerpt().span().start()));
  }

  /** Which of its two midnights a day is given for is clear only where the second is later than the account. */
  private static Optional<When> ofMidnight(When day, Account account) {
    return Optional.of(day).filter(when -> reference(account).filter(when.toDay()::equals).isPresent());
  }

  /** The hour, with its offset where an hour of the sentence is also given for Greenwich. */
  private static When atHour(When day, LocalTime clock, TimeExpression time, Sentence sentence, Account account) {
    if (isGreenwich(time)) {
      return day.at(clock, ZoneOffset.UTC);
    }
    return twinClock(time, account).map(there -> day.at(clock, there))
        .or(() -> in(sentence, account)
            .filter(other -> Clock.of(other.value()).isPresent() && !isGreenwich(other))
            .flatMap(other -> twinClock(other, account)
                .flatMap(there -> Clock.of(other.value()).map(here -> day.at(here, there))).stream())
            .flatMap(other -> other.zone().stream())
            .findFirst()
            .map(zone -> day.at(clock, zone)))
        .orElseGet(() -> day.at(clock));
  }

  private static Optional<LocalTime> twinClock(TimeExpression time, Account account) {
    return account.times().stream()
        .filter(other -> isGreenwich(other) && areTwins(time, other))
        .flatMap(other -> Clock.of(other.value()).stream())
        .findFirst();
  }

  /** Whether it repeats for Greenwich an hour that is right beside it. */
  static boolean isRepeated(TimeExpression time, Account account) {
    return isGreenwich(time) && account.times().stream().anyMatch(
        other -> !isGreenwich(other) && Clock.of(other.value()).isPresent() && areTwins(time, other));
  }

  private static boolean areTwins(TimeExpression one, TimeExpression other) {
    return isRightAfter(one, other) || isRightAfter(other, one);
  }

  private static boolean isRightAfter(TimeExpression other, TimeExpression time) {
    int gap = other.excerpt().span().start() - time.excerpt().span().end();
    return gap >= 0 && gap <= NEAR;
  }

  private static boolean isGreenwich(TimeExpression time) {
    String words = time.excerpt().exact();
    return time.value().endsWith("Z") || words.endsWith("GMT") || words.endsWith("UTC");
  }
}
