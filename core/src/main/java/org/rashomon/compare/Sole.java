package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Entity;
import org.rashomon.model.Finding;

/** Finds what one report alone says, of that only what tells most. */
final class Sole implements FindingRule {
  static final String RULE = "in one report alone";

  /** How many an article; more would drown what matters. */
  private static final int MOST = 2;

  /** A sentence of another report this alike says it too. */
  private static final double SAID_ELSEWHERE = 0.5;

  /** Names, numbers and times that make a claim worth showing. */
  private static final int LEAST_FACTS = 2;

  private static final int NAMES = 3;

  @Override
  public List<Finding> find(Reports reports) {
    if (reports.accounts().size() < 2) {
      return List.of();
    }
    Set<Telling> shared = new HashSet<>();
    reports.rows().stream()
        .filter(row -> row.stream().map(Telling::article).distinct().count() > 1)
        .forEach(shared::addAll);
    List<Finding> findings = new ArrayList<>();
    reports.accounts().forEach(account -> of(account, shared, reports, findings));
    return findings;
  }

  private static void of(Account account, Set<Telling> shared, Reports reports, List<Finding> findings) {
    Set<Integer> sentences = new HashSet<>();
    reports.of(account).stream()
        .filter(telling -> telling.isBody() && telling.isAsserted() && !shared.contains(telling))
        .filter(telling -> facts(telling, reports) >= LEAST_FACTS)
        .sorted(Comparator.comparingInt((Telling telling) -> -facts(telling, reports)))
        .filter(telling -> sentences.add(telling.sentence().index()) && isAlone(telling, reports))
        .limit(MOST)
        .forEach(telling -> findings.add(finding(telling, reports)));
  }

  private static int facts(Telling telling, Reports reports) {
    return telling.claim().quantities().size() + telling.claim().times().size()
        + telling.entities(Entity.Kind.PERSON, reports).size() + (telling.isQuoted() ? 1 : 0);
  }

  private static boolean isAlone(Telling telling, Reports reports) {
    return reports.all().stream()
        .filter(other -> !other.article().equals(telling.article()))
        .noneMatch(other -> other.cosine(telling) >= SAID_ELSEWHERE);
  }

  /** The names in it, or how it begins. */
  private static String subject(Telling telling, Reports reports) {
    List<String> names = telling.claim().entities().stream()
        .flatMap(entity -> reports.entityName(entity).stream()).sorted().limit(NAMES).toList();
    return names.isEmpty() ? reports.matter(telling) : Phrases.list(names);
  }

  private static Finding finding(Telling telling, Reports reports) {
    return new Finding(
        "", Finding.Kind.SOLE, Finding.Aspect.OTHER, subject(telling, reports),
        List.of(reports.reading(List.of(telling))),
        "Only " + reports.name(telling.article()) + " says so.", RULE, 0.6);
  }
}
