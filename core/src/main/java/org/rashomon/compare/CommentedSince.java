package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Entity;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Mention;
import org.rashomon.model.Span;

/**
 * Finds whom one report did not reach at once, and who is quoted in a report written later. Reports without a date are
 * passed over: they can't be put before or after.
 */
final class CommentedSince implements FindingRule {
  static final String RULE = "commented since";
  private static final PhraseList SILENT = PhraseList.load("no-comment.txt");
  private static final double CONFIDENCE = 0.7;

  @Override
  public boolean readsEveryVersion() {
    return true;
  }

  @Override
  public List<Finding> find(Reports reports) {
    Map<String, List<Telling>> silent = new LinkedHashMap<>();
    reports.all().stream().filter(Telling::isBody).forEach(telling -> who(telling, reports).ifPresent(
        entity -> silent.computeIfAbsent(entity, id -> new ArrayList<>()).add(telling)));
    return silent.entrySet().stream()
        .flatMap(entry -> finding(entry.getKey(), entry.getValue(), reports).stream())
        .toList();
  }

  /** Of whom the sentence says it, where it names but one person or organisation before it says so. */
  private static Optional<String> who(Telling telling, Reports reports) {
    return SILENT.firstIn(telling.lower()).flatMap(phrase -> {
      Span before = Bearer.before(telling.claim().excerpt(), phrase);
      List<String> named = reports.mentions(telling.account(), before).stream().map(Mention::entity)
          .filter(entity -> speaks(entity, reports)).distinct().toList();
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    });
  }

  private static boolean speaks(String entity, Reports reports) {
    return reports.isOf(entity, Entity.Kind.PERSON) || reports.isOf(entity, Entity.Kind.ORGANIZATION);
  }

  private static Optional<Finding> finding(String who, List<Telling> all, Reports reports) {
    List<Telling> silent = all.stream().filter(telling -> Calendar.reference(telling.account()).isPresent()).toList();
    List<Telling> later = reports.all().stream()
        .filter(telling -> telling.isBody() && telling.voice().equals(Optional.of(who)))
        .filter(telling -> silent.stream().allMatch(first -> reports.isEarlier(first.account(), telling.account())))
        .toList();
    if (silent.isEmpty() || later.isEmpty() || saidBefore(who, all, reports)) {
      return Optional.empty();
    }
    String name = reports.entityName(who).orElse("Somebody");
    Finding.Reading before = reports.reading(silent.subList(0, 1));
    Finding.Reading after = reports.reading(later.subList(0, 1));
    return Optional.of(new Finding(
        "", Kind.OVERTAKEN, Aspect.OTHER, "comment of " + name, List.of(before, after),
        Phrases.sentence(reports.names(before.articles())) + " had no comment of " + name + " yet; "
            + reports.names(after.articles()) + " later quotes " + Phrases.quoted(after.says()) + ".",
        RULE, CONFIDENCE));
  }

  /** Who is quoted in the report itself did comment, on something else. */
  private static boolean saidBefore(String who, List<Telling> silent, Reports reports) {
    return silent.stream().flatMap(telling -> reports.of(telling.account()).stream())
        .anyMatch(telling -> telling.voice().equals(Optional.of(who)));
  }
}
