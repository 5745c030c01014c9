package org.rashomon.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Account;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Words;

/**
 * The days of a story's accounts that say none themselves, from those that do.
 *
 * <p>Reports of one story are written within days of each other, so that a day of the week told of as gone is one of
 * the days up to the latest dated report, and an hour that two of them give for one thing is of one day. Where that
 * leaves a choice, no day is given: a wrong one would make every time of the account wrong.
 */
final class StoryDays {
  private static final int WEEK = 7;

  /** A report without a day may have been written so many days after the latest that has one. */
  private static final int DAYS_AFTER = 2;

  /** Words besides the hour that two sentences on one thing have in common. */
  private static final int LEAST_SHARED = 3;

  private static final Set<String> OF_AN_HOUR = Set.of("local", "time", "gmt", "utc", "pm", "am");
  private static final Pattern HOUR = Pattern.compile("(.*)T(\\d\\d:\\d\\d)");

  private StoryDays() {}

  /** The latest day of the week told of as gone, by article; of accounts that speak of one that may be later, none. */
  static Map<String, LocalDate> byWeekday(List<Account> accounts) {
    List<LocalDate> known = accounts.stream().flatMap(account -> account.reference().stream()).sorted().toList();
    if (known.isEmpty() || !known.get(0).plusDays(WEEK).isAfter(known.get(known.size() - 1))) {
      return Map.of();
    }
    LocalDate latest = known.get(known.size() - 1);
    return undated(accounts, account -> lastTold(account, latest));
  }

  private static Map<String, LocalDate> undated(List<Account> accounts, Function<Account, Optional<LocalDate>> find) {
    Map<String, LocalDate> days = new HashMap<>();
    accounts.stream()
        .filter(account -> account.reference().isEmpty())
        .forEach(account -> find.apply(account).ifPresent(day -> days.put(account.article().id(), day)));
    return days;
  }

  private static Optional<LocalDate> lastTold(Account account, LocalDate latest) {
    List<DayOfWeek> weekdays = ReferenceDay.weekdaysGone(
        account.article(), account.sentences(), span -> isSpoken(span, account));
    List<LocalDate> days = weekdays.stream()
        .map(weekday -> latest.with(TemporalAdjusters.previousOrSame(weekday)))
        .toList();
    boolean clear = days.stream().allMatch(day -> day.plusDays(WEEK - DAYS_AFTER).isAfter(latest));
    return days.stream().max(Comparator.naturalOrder()).filter(day -> clear);
  }

  private static boolean isSpoken(Span span, Account account) {
    return account.quotations().stream()
        .filter(quotation -> quotation.form() != Quotation.Form.INDIRECT)
        .flatMap(quotation -> quotation.content().stream())
        .anyMatch(content -> content.span().contains(span));
  }

  /** The day of an hour that the account gives without a day, and another account, for the same thing, with one. */
  static Map<String, LocalDate> byHour(List<Account> accounts) {
    return undated(accounts, account -> {
      Set<LocalDate> days = new HashSet<>();
      account.times().forEach(time -> accounts.forEach(other -> days.addAll(daysOf(time, account, other))));
      return days.stream().findFirst().filter(day -> days.size() == 1);
    });
  }

  private static Set<LocalDate> daysOf(TimeExpression time, Account account, Account other) {
    Set<LocalDate> days = new HashSet<>();
    Matcher hour = HOUR.matcher(time.value());
    if (hour.matches() && hour.group(1).startsWith("XXXX") && !hasDate(time, account)) {
      other.times().stream()
          .filter(there -> isSameThing(time, account, there, other))
          .flatMap(there -> day(there, hour.group(2)).stream())
          .forEach(days::add);
    }
    return days;
  }

  private static boolean hasDate(TimeExpression time, Account account) {
    return account.sentenceAt(time.excerpt().span()).stream().anyMatch(sentence -> account.times().stream()
        .anyMatch(other -> other.type() == TimeExpression.Type.DATE && !other.value().endsWith("REF")
            && sentence.span().contains(other.excerpt().span())));
  }

  private static Optional<LocalDate> day(TimeExpression time, String hour) {
    return Optional.of(HOUR.matcher(time.value()))
        .filter(there -> there.matches() && there.group(2).equals(hour))
        .flatMap(there -> Moment.parse(there.group(1)))
        .flatMap(Moment::date);
  }

  private static boolean isSameThing(TimeExpression one, Account account, TimeExpression there, Account other) {
    Set<String> shared = words(one, account);
    shared.retainAll(words(there, other));
    return shared.size() >= LEAST_SHARED;
  }

  private static Set<String> words(TimeExpression time, Account account) {
    Set<String> words = new HashSet<>();
    account.sentenceAt(time.excerpt().span()).map(Sentence::span)
        .ifPresent(span -> words.addAll(Words.contentSet(span.in(account.article().text()))));
    words.removeIf(word -> OF_AN_HOUR.contains(word) || Character.isDigit(word.charAt(0)));
    return words;
  }
}
