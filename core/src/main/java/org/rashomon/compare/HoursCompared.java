package org.rashomon.compare;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Finding;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Words;

/** Finds hours that reports give for one thing and that can't both be so: "at 2.15am", "at 4am". */
final class HoursCompared implements FindingRule {
  static final String RULE = "hours of one thing that can't both be right";

  /** Least likeness of the two sentences, and how many telling words both must have. */
  private static final double SAME_THING = 0.65;
  private static final int LEAST_SHARED = 4;

  /** Hours are rounded, and what took some minutes is timed by its beginning or its end. */
  private static final int MINUTES_APART = 45;

  /** A day and no more between two hours of one thing, counted round the clock. */
  private static final int HALF_DAY = 12 * 60;

  /** What happens in the course of one thing; two sentences that speak of different ones time different ones. */
  private static final Set<String> STEPS = Words.contentSet("called call responded respond arrived pronounced died"
      + " dead arrested found discovered closed began started ended scheduled expected until since left last opened"
      + " returned before later charged identified resumed announced statement conference court hearing");

  private static final double CONFIDENCE = 0.65;

  private record Timed(Telling telling, LocalTime hour, String words) {}

  @Override
  public List<Finding> find(Reports reports) {
    List<Timed> timed = new ArrayList<>();
    reports.all().forEach(telling -> timed(telling).ifPresent(timed::add));
    for (Timed one : timed) {
      for (Timed other : timed) {
        if (one.hour.isBefore(other.hour) && areOpposed(one, other, reports) && areSole(one, other)) {
          return List.of(finding(one, other, reports));
        }
      }
    }
    return List.of();
  }

  /** A sentence that states one hour. */
  private static Optional<Timed> timed(Telling telling) {
    List<TimeExpression> clock = clock(telling.account().times().stream()
        .filter(time -> telling.sentence().span().contains(time.excerpt().span())).toList());
    boolean one = clock.size() == 1 && telling.claim().times().contains(clock.get(0));
    return one && telling.isBody() && telling.isAsserted()
        ? Clock.of(clock.get(0).value()).map(hour -> new Timed(telling, hour, clock.get(0).excerpt().exact()))
        : Optional.empty();
  }

  private static List<TimeExpression> clock(List<TimeExpression> times) {
    return times.stream().filter(time -> Clock.of(time.value()).isPresent()).toList();
  }

  private static boolean areOpposed(Timed one, Timed other, Reports reports) {
    return reports.areIndependent(one.telling, other.telling) && areApart(one.hour, other.hour)
        && one.telling.cosine(other.telling) >= SAME_THING && Figure.areOfOneTime(one.telling, other.telling)
        && steps(one).equals(steps(other)) && one.telling.sharedInSentence(other.telling).size() >= LEAST_SHARED;
  }

  private static boolean areApart(LocalTime one, LocalTime other) {
    long minutes = Math.abs(Duration.between(one, other).toMinutes());
    return Math.min(minutes, 2 * HALF_DAY - minutes) >= MINUTES_APART;
  }

  private static Set<String> steps(Timed timed) {
    return timed.telling.sentenceWords().stream().filter(STEPS::contains).collect(Collectors.toSet());
  }

  /** Whether neither article has the hour of the other: one that has speaks of two things. */
  private static boolean areSole(Timed one, Timed other) {
    return !hours(one.telling).contains(other.hour) && !hours(other.telling).contains(one.hour);
  }

  private static Set<LocalTime> hours(Telling telling) {
    return telling.account().times().stream().flatMap(time -> Clock.of(time.value()).stream())
        .collect(Collectors.toSet());
  }

  private static Finding finding(Timed one, Timed other, Reports reports) {
    return new Finding(
        "", Finding.Kind.CONFLICT, Finding.Aspect.TIME, reports.matter(one.telling, other.telling),
        List.of(reports.reading(List.of(one.telling)), reports.reading(List.of(other.telling))),
        Phrases.sentence(reports.name(one.telling.article())) + " has " + Phrases.quoted(one.words) + ", "
            + reports.name(other.telling.article()) + " " + Phrases.quoted(other.words) + ".",
        RULE, CONFIDENCE);
  }
}
