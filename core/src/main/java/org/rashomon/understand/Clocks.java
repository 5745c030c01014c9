package org.rashomon.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.TimeFinder.Found;

/** Gives times of day their date: from the words beside them, else from the sentence, else from what was told before. */
final class Clocks {
  private Clocks() {}

  static List<Found> date(List<Found> found, List<Lexeme> sentence, TimeSetting setting) {
    List<Found> joined = joined(found);
    return joined.stream().map(one -> isBare(one) ? dated(one, joined, setting) : one).toList();
  }

  private static boolean isBare(Found found) {
    return found.value().startsWith("T");
  }

  private static boolean isDay(Found found) {
    return found.type() == TimeExpression.Type.DATE && (found.value().length() == 10);
  }

  /** "5 p.m. EST Nov. 6", "Saturday noon": one expression of two that touch. */
  private static List<Found> joined(List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (Found one : found) {
      Optional<Found> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      Optional<Found> both = before.flatMap(last -> join(last, one));
      if (both.isPresent()) {
        joined.set(joined.size() - 1, both.get());
      } else {
        joined.add(one);
      }
    }
    return joined;
  }

  private static Optional<Found> join(Found first, Found second) {
    boolean timeFirst = isBare(first) && isDay(second);
    boolean dateFirst = isDay(first) && isBare(second);
    if ((!timeFirst && !dateFirst) || !touches(first, second)) {
      return Optional.empty();
    }
    String value = timeFirst ? on(second.value(), first.value()) : on(first.value(), second.value());
    return Optional
        .of(new Found(first.lexemes(), first.from(), second.to(), TimeExpression.Type.TIME, value, "clock-and-date"));
  }

  private static boolean touches(Found first, Found second) {
    for (int i = first.to(); i < second.from(); i++) {
      if (!Set.of(",").contains(first.lexemes().get(i).word())) {
        return false;
      }
    }
    return true;
  }

  private static String on(String date, String time) {
    return date + time;
  }

  private static Found dated(Found time, List<Found> found, TimeSetting setting) {
    String date = found.stream()
        .filter(Clocks::isDay)
        .min(Comparator.comparingInt(day -> distance(time, day)))
        .map(Found::value)
        .or(() -> setting.told().flatMap(Moment::date).map(day -> Moment.of(day).value()))
        .or(() -> setting.today().map(day -> Moment.of(day).value()))
        .orElse("XXXX-XX-XX");
    return new Found(time.lexemes(), time.from(), time.to(), TimeExpression.Type.TIME, on(date, time.value()),
        time.rule());
  }

  private static int distance(Found time, Found day) {
    return day.from() >= time.to() ? day.from() - time.to() : time.from() - day.to() + 1;
  }
}
