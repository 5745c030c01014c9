package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.compare.SameDay.Dated;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Sentence;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.Timeline;
import org.rashomon.model.Timeline.Event;
import org.rashomon.model.Timeline.Precision;
import org.rashomon.model.Timeline.Status;

/** Finds what happened when, over all accounts of a story: every sentence that dates something, those of one thing together. */
final class TimelineFinder {
  /** More events than a reader takes in at a glance; those told by most accounts are kept. */
  private static final int MOST = 40;

  /** Room for " at " between a day and its hour. */
  private static final int BESIDE = 8;

  Timeline find(Reports reports, List<Finding> findings) {
    List<Entry> entries = reports.accounts().stream().flatMap(account -> gather(account).stream()).toList();
    List<Happening> happenings = new ArrayList<>();
    entries.stream()
        .filter(entry -> !entry.isDoubtful(entries))
        .forEach(entry -> add(entry.when(), entry.told(), happenings));
    new Retellings(happenings).joinCoarse();
    List<Happening> kept = weightiest(happenings);
    new Retellings(kept).addFrom(reports.accounts());
    Map<Excerpt, String> overtaken = overtakenPlans(findings);
    return new Timeline(kept.stream()
        .map(happening -> happening.event(overtaken))
        .sorted(Comparator.comparing(Event::date))
        .toList());
  }

  private static List<Entry> gather(Account account) {
    List<Dated> dated = toldOnce(dated(account));
    List<Dated> all = new ArrayList<>(dated);
    all.addAll(SameDay.in(account, dated));
    List<Entry> entries = new ArrayList<>();
    all.forEach(one -> entries.add(Entry.of(one, account)));
    Captions.in(account).forEach(one -> entries.add(
        new Entry(one.when(), Told.of(one.excerpt(), Optional.empty(), Standing.HAPPENED), false, false)));
    return entries;
  }

  private static void add(When when, Told told, List<Happening> happenings) {
    if (happenings.stream().noneMatch(happening -> happening.took(when, told))) {
      happenings.add(new Happening(when, told));
    }
  }

  /** What the account dates itself, in the order of the text. */
  private static List<Dated> dated(Account account) {
    List<Dated> dated = new ArrayList<>();
    for (TimeExpression time : account.times()) {
      account.sentenceAt(time.excerpt().span())
          .filter(sentence -> sentence.part() == Sentence.Part.BODY && isOne(time, account))
          .flatMap(sentence -> dated(time, sentence, account))
          .ifPresent(one -> addUnlessPlanned(one, dated));
    }
    return dated;
  }

  private static Optional<Dated> dated(TimeExpression time, Sentence sentence, Account account) {
    return Calendar.when(time, sentence, account)
        .filter(when -> !isDayOfHour(time, when, sentence, account))
        .flatMap(when -> Standing.of(time, sentence, account, when).map(how -> new Dated(
            sentence, when, how, Calendar.isLoose(time, sentence, account))));
  }

  /**
   * A sentence that itself tells that a plan came to nothing is the news and not the plan: of its times those stay that tell
   * when that was; where it has but the plan's, it is what happened of it.
   */
  private static List<Dated> toldOnce(List<Dated> dated) {
    List<Dated> told = new ArrayList<>();
    for (Dated one : dated) {
      if (!one.standing().failed()) {
        told.add(one);
      } else if (dated.stream().noneMatch(other -> other.sentence().equals(one.sentence()) && !other.equals(one))) {
        told.add(new Dated(one.sentence(), one.when(), Standing.HAPPENED, one.loose()));
      }
    }
    return told;
  }

  /** In "the council will vote on Friday, he said on Friday" it is the plan that counts, not when it was spoken of. */
  private static void addUnlessPlanned(Dated one, List<Dated> dated) {
    boolean planned = dated.stream().anyMatch(other -> isAlike(one, other) && isPlan(other));
    if (!planned) {
      dated.removeIf(other -> isAlike(one, other) && isPlan(one));
      dated.add(one);
    }
  }

  private static boolean isAlike(Dated one, Dated other) {
    return one.sentence().equals(other.sentence()) && one.when().equals(other.when());
  }

  private static boolean isPlan(Dated one) {
    return one.standing().status() == Status.PLANNED;
  }

  private static boolean isOne(TimeExpression time, Account account) {
    return !Calendar.isRepeated(time, account);
  }

  /** Whether it is the day of an hour right beside it, which tells more: "on Thursday at 07:00". */
  private static boolean isDayOfHour(TimeExpression time, When when, Sentence sentence, Account account) {
    return when.isDay() && account.times().stream()
        .filter(other -> gap(time, other) >= 0 && gap(time, other) <= BESIDE)
        .flatMap(other -> Calendar.when(other, sentence, account).stream())
        .anyMatch(hour -> hour.precision() == Precision.TIME && hour.toDay().equals(when.toDay()));
  }

  private static int gap(TimeExpression one, TimeExpression other) {
    return Math.max(
        other.excerpt().span().start() - one.excerpt().span().end(),
        one.excerpt().span().start() - other.excerpt().span().end());
  }

  private static List<Happening> weightiest(List<Happening> happenings) {
    return happenings.stream()
        .sorted(Comparator.comparingLong(Happening::articles).reversed())
        .limit(MOST)
        .toList();
  }

  private static Map<Excerpt, String> overtakenPlans(List<Finding> findings) {
    Map<Excerpt, String> plans = new HashMap<>();
    findings.stream()
        .filter(finding -> finding.kind() == Finding.Kind.OVERTAKEN)
        .forEach(finding -> finding.readings().get(0).evidence()
            .forEach(excerpt -> plans.putIfAbsent(excerpt, finding.matter())));
    return plans;
  }
}
