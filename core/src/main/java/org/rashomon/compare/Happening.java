package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Timeline.Event;
import org.rashomon.model.Timeline.Precision;
import org.rashomon.model.Timeline.Status;

/** Something dated, with the sentences that tell of it. */
final class Happening {
  /** Words that a coarse date's sentence has in common with a finer one's of the same thing. */
  private static final int LEAST_SHARED = 4;

  private When when;
  private final List<Told> told = new ArrayList<>();

  Happening(When when, Told first) {
    this.when = when;
    told.add(first);
  }

  boolean isExactlyDated() {
    return when.isExact();
  }

  boolean isFinerThan(Happening coarse) {
    return coarse.when.holds(when) && told.stream().anyMatch(
        one -> coarse.told.stream().anyMatch(other -> isOneThing(one, other)));
  }

  private static boolean isOneThing(Told one, Told other) {
    return one.shared(other) >= LEAST_SHARED && one.isSame(other)
        && one.words().stream().anyMatch(word -> Events.isOne(word) && other.words().contains(word));
  }

  List<Told> told() {
    return told;
  }

  /** Adds the sentence if it tells of the same. */
  boolean took(When other, Told sentence) {
    if (!when.fits(other) || told.stream().noneMatch(sentence::isSame)) {
      return false;
    }
    when = other.zone().isPresent() ? other : when;
    told.add(sentence);
    return true;
  }

  /** Adds a sentence without a date that tells of it; whether it took place is for those with one to say. */
  void addRetold(Told sentence) {
    told.add(sentence.standing(new Standing(status(), false, false)));
  }

  long articles() {
    return told.stream().map(one -> one.excerpt().article()).distinct().count();
  }

  /** Whether the plan is what is dated here: an hour in a sentence of several events may be another's. */
  private boolean isOf(String plan, Excerpt excerpt) {
    boolean alone = Events.in(excerpt.exact()).stream().map(Events.Event::name).allMatch(plan::equals);
    return !plan.isEmpty() && (when.precision() != Precision.TIME || alone);
  }

  /** What happened has been seen to happen: one report of it outweighs those that only announce it. */
  private Status status() {
    return told.stream().map(one -> one.standing().status()).min(Status::compareTo).orElse(Status.UNCERTAIN);
  }

  /** What it stands on, first those that tell of it as it turned out. */
  List<Excerpt> evidence() {
    Status status = status();
    List<Excerpt> evidence = new ArrayList<>();
    told.stream().filter(one -> one.standing().status() == status).forEach(one -> evidence.add(one.excerpt()));
    told.forEach(one -> evidence.add(one.excerpt()));
    return evidence.stream().distinct().toList();
  }

  /** @param overtakenPlans sentences that announce what did not come about, with what that is */
  Event event(Map<Excerpt, String> overtakenPlans) {
    List<Excerpt> evidence = evidence();
    boolean overtaken = status() != Status.HAPPENED && (told.stream().anyMatch(one -> one.standing().moved())
        || evidence.stream().anyMatch(excerpt -> isOf(overtakenPlans.getOrDefault(excerpt, ""), excerpt)));
    return new Event(when.iso(), when.precision(), status(), evidence.get(0).exact(), overtaken, evidence);
  }
}
