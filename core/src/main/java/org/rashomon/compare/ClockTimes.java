package org.rashomon.compare;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Finding;

/** Finds where reports give the same hour for the same thing, however they write it: 14:00 and 2pm. */
final class ClockTimes implements FindingRule {
  static final String RULE = "same clock time of the same thing";

  /**
   * @param clock each hour of a claim, with its words
   */
  private record Hour(Telling telling, Map<LocalTime, String> clock) {
    Set<LocalTime> shared(Hour other) {
      Set<LocalTime> shared = new LinkedHashSet<>(clock.keySet());
      shared.retainAll(other.clock.keySet());
      return shared;
    }

    String words(Set<LocalTime> hours) {
      return String.join(", ", hours.stream().map(hour -> clock.getOrDefault(hour, "")).distinct().toList());
    }
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Hour> hours = new ArrayList<>();
    reports.all().stream().filter(Telling::isBody).forEach(telling -> hour(telling).ifPresent(hours::add));
    List<Finding> findings = new ArrayList<>();
    Set<Telling> used = new LinkedHashSet<>();
    for (Hour hour : hours) {
      if (!used.contains(hour.telling)) {
        agreement(hour, hours, reports).ifPresent(finding -> {
          findings.add(finding);
          hours.stream().filter(other -> isSame(hour, other)).forEach(other -> used.add(other.telling));
        });
      }
    }
    return findings;
  }

  private static Optional<Hour> hour(Telling telling) {
    Map<LocalTime, String> clock = new LinkedHashMap<>();
    telling.claim().times().forEach(
        time -> Clock.of(time.value()).ifPresent(at -> clock.put(at, time.excerpt().exact())));
    return clock.isEmpty() ? Optional.empty() : Optional.of(new Hour(telling, clock));
  }

  private static Optional<Finding> agreement(Hour hour, List<Hour> hours, Reports reports) {
    Map<String, Hour> byArticle = new LinkedHashMap<>();
    byArticle.put(hour.telling.article(), hour);
    hours.stream()
        .filter(other -> isSame(hour, other))
        .forEach(other -> byArticle.putIfAbsent(other.telling.article(), other));
    if (reports.independent(byArticle.keySet()) < 2) {
      return Optional.empty();
    }
    List<Finding.Reading> readings = byArticle.values().stream()
        .map(one -> reports.reading(List.of(one.telling)))
        .toList();
    Set<LocalTime> same = hour.shared(List.copyOf(byArticle.values()).get(1));
    List<String> given = byArticle.entrySet().stream()
        .map(entry -> reports.name(entry.getKey()) + " has " + Phrases.quoted(entry.getValue().words(same)))
        .toList();
    return Optional.of(new Finding(
        "", Finding.Kind.AGREEMENT, Finding.Aspect.TIME,
        reports.matter(hour.telling, List.copyOf(byArticle.values()).get(1).telling), readings,
        "The same time: " + Phrases.list(given) + ".", RULE, 0.8));
  }

  private static boolean isSame(Hour one, Hour other) {
    if (one.telling.article().equals(other.telling.article())
        || one.shared(other).isEmpty()) {
      return false;
    }
    int shared = one.telling.sharedWords(other.telling).size();
    return shared >= 2 || (shared == 1 && !one.telling.sharedEntities(other.telling).isEmpty());
  }
}
