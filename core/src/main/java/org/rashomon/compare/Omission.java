package org.rashomon.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of the one report that has nothing of what all others tell. */
final class Omission {
  /** What so many independent reports have and the one left has not is worth saying. */
  private static final int ENOUGH_TO_MISS_IT = 3;

  /** A sentence this like one of those that tell it may tell it too, even where they share no telling word. */
  private static final double MAY_TELL_IT = 0.6;

  private Omission() {}

  /** A sentence that begins with a blank, or nothing where no report is alone in its silence. */
  static String in(Collection<Telling> tellings, Reports reports) {
    Set<String> tell = tellings.stream().map(Telling::article).collect(Collectors.toSet());
    List<String> silent = reports.accounts().stream().map(account -> account.article().id())
        .filter(article -> !tell.contains(article)).toList();
    return silent.size() == 1 && reports.independent(tell) >= ENOUGH_TO_MISS_IT
        && isSilent(silent.get(0), tellings, reports)
            ? " Only " + reports.name(silent.get(0)) + " says nothing of it."
            : "";
  }

  private static boolean isSilent(String article, Collection<Telling> tellings, Reports reports) {
    return reports.all().stream().filter(own -> own.article().equals(article))
        .noneMatch(own -> tellings.stream().anyMatch(telling -> mayTell(own, telling, reports)));
  }

  private static boolean mayTell(Telling own, Telling telling, Reports reports) {
    return own.cosine(telling) >= MAY_TELL_IT || SameMatter.strength(own, telling, reports) > 0;
  }
}
