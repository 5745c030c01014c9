package org.rashomon.compare;

import java.time.LocalTime;
import java.util.List;
import org.rashomon.compare.SameDay.Dated;
import org.rashomon.model.Account;
import org.rashomon.model.Timeline.Precision;

/**
 * What goes into the timeline, if its day is not in doubt.
 *
 * @param loose as in {@link Dated}
 * @param ofItsDay whether it lies on the account's own day
 */
record Entry(When when, Told told, boolean loose, boolean ofItsDay) {
  /** From this hour on, what is told as gone without a day is seldom of the day of publication but of the one before. */
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  static Entry of(Dated dated, Account account) {
    boolean ofItsDay = dated.when().isExact()
        && Calendar.reference(account).filter(dated.when().toDay()::equals).isPresent();
    return new Entry(
        dated.when(), Told.of(account, dated.sentence(), dated.standing()), dated.loose(), ofItsDay);
  }

  /** Whether its day is only assumed, and another entry has its hour on a day that is said, or the hour is a late one. */
  boolean isDoubtful(List<Entry> all) {
    return loose && when.precision() == Precision.TIME
        && (isOfLastEvening() || all.stream().anyMatch(this::isDeniedBy));
  }

  private boolean isOfLastEvening() {
    return ofItsDay && told.standing().hasHappened() && !when.clock().isBefore(EVENING);
  }

  private boolean isDeniedBy(Entry other) {
    return !other.loose && other.when.precision() == Precision.TIME && other.when.clock().equals(when.clock())
        && !other.when.toDay().equals(when.toDay());
  }
}
