package org.rashomon.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Claim.Modality;
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

  Timeline find(Reports reports, List<Finding> findings) {
    Calendar calendar = new Calendar(reports.accounts());
    List<Happening> happenings = new ArrayList<>();
    for (Account account : reports.accounts()) {
      gather(account, calendar, happenings);
    }
    Map<Excerpt, String> overtaken = overtakenPlans(findings);
    return new Timeline(weightiest(happenings).stream()
        .map(happening -> happening.event(overtaken))
        .sorted(Comparator.comparing(Event::date))
        .toList());
  }

  private static void gather(Account account, Calendar calendar, List<Happening> happenings) {
    for (TimeExpression time : account.times()) {
      Optional<Sentence> sentence = account.sentenceAt(time.excerpt().span());
      if (sentence.isEmpty() || sentence.get().part() != Sentence.Part.BODY || isTwin(time, account)) {
        continue;
      }
      calendar.when(time, sentence.get(), account).ifPresent(when -> status(time, account, when).ifPresent(
          status -> add(when, Happening.Told.of(account, sentence.get(), status), happenings)));
    }
  }

  /** Whether it repeats the hour before it for Greenwich. */
  private static boolean isTwin(TimeExpression time, Account account) {
    return Calendar.isGreenwich(time) && account.times().stream().anyMatch(
        other -> !Calendar.isGreenwich(other) && other.type() == TimeExpression.Type.TIME
            && other.excerpt().span().end() <= time.excerpt().span().start()
            && time.excerpt().span().start() - other.excerpt().span().end() <= 14);
  }

  private static void add(When when, Happening.Told told, List<Happening> happenings) {
    if (happenings.stream().noneMatch(happening -> happening.took(when, told))) {
      happenings.add(new Happening(when, told));
    }
  }

  /** Whether it happened when the account was written; empty for what is only asked or wished. */
  private static Optional<Status> status(TimeExpression time, Account account, When when) {
    Modality modality = account.claims().stream()
        .filter(claim -> claim.excerpt().span().contains(time.excerpt().span()))
        .min(Comparator.comparingInt(claim -> claim.excerpt().span().length()))
        .map(Claim::modality)
        .orElse(Modality.ASSERTED);
    return switch (modality) {
      case ASSERTED -> Optional.of(isAhead(when, account) ? Status.PLANNED : Status.HAPPENED);
      case PLANNED -> Optional.of(Status.PLANNED);
      case POSSIBLE -> Optional.of(Status.UNCERTAIN);
      case WANTED, ASKED -> Optional.empty();
    };
  }

  private static boolean isAhead(When when, Account account) {
    Optional<LocalDate> written = Calendar.reference(account);
    boolean exact = when.precision() == Precision.DAY || when.precision() == Precision.TIME;
    return exact && written.isPresent() && when.toDay().isAfter(written.get());
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
