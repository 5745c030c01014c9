package org.rashomon.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Sentence;

/** Adds to dated events what other accounts tell of them without a date, and brings coarse and exact dates of one together. */
final class Retellings {
  /** Without a date in common, sentences have to be this alike, and share more, to be of one thing. */
  private static final double SAME = 0.7;

  private static final int LEAST_SHARED = 4;

  private final List<Happening> happenings;

  Retellings(List<Happening> happenings) {
    this.happenings = happenings;
  }

  /** Of what one account dates by the year and another by the month or the day, the finer date is kept. */
  void joinCoarse() {
    for (Happening coarse : List.copyOf(happenings)) {
      happenings.stream().filter(fine -> fine.isFinerThan(coarse)).findFirst().ifPresent(fine -> {
        coarse.told().forEach(fine::addRetold);
        happenings.remove(coarse);
      });
    }
  }

  void addFrom(List<Account> accounts) {
    Set<Excerpt> dated = new HashSet<>();
    happenings.forEach(happening -> happening.told().forEach(told -> dated.add(told.excerpt())));
    for (Account account : accounts) {
      account.sentences().stream()
          .filter(sentence -> sentence.part() == Sentence.Part.BODY && isUndated(sentence, account))
          .map(sentence -> Told.of(account, sentence, Standing.HAPPENED))
          .filter(told -> !dated.contains(told.excerpt()))
          .forEach(told -> of(told).ifPresent(happening -> happening.addRetold(told)));
    }
  }

  private static boolean isUndated(Sentence sentence, Account account) {
    return account.claims().stream().anyMatch(claim -> claim.sentence() == sentence.index())
        && account.times().stream()
            .filter(time -> sentence.span().contains(time.excerpt().span().start()))
            .allMatch(time -> Calendar.when(time, sentence, account).isEmpty());
  }

  private Optional<Happening> of(Told told) {
    return happenings.stream()
        .filter(Happening::isExactlyDated)
        .filter(happening -> likeness(told, happening) >= SAME)
        .max(Comparator.comparingDouble(happening -> likeness(told, happening)));
  }

  private static double likeness(Told told, Happening happening) {
    return happening.told().stream()
        .filter(other -> !told.isBeside(other) && told.shared(other) >= LEAST_SHARED)
        .mapToDouble(told::cosine)
        .max()
        .orElse(0);
  }
}
