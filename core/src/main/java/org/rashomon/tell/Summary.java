package org.rashomon.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier.Line;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Timeline;

/**
 * A story in a few sentences of its accounts.
 *
 * <p>A sentence is the better the more independent reports have one like it. Each next one is chosen for what those
 * before it leave out (maximal marginal relevance, Carbonell and Goldstein 1998). What later news overtook and the
 * sides of a conflict are left out: a summary states them as fact.
 */
final class Summary {
  private static final int FEWEST = 5;
  private static final int MOST = 8;

  /** Sentences of a story that one article alone tells. */
  private static final int OF_ONE_ARTICLE = 3;

  /** How much being new weighs against being told by all. */
  private static final double NEWNESS = 0.4;

  /** Sentences this alike say the same; the second is evidence for the first and no line of its own. */
  private static final double SAME = 0.7;

  /** What a sentence gains that tells how an announced thing ended. */
  private static final double OF_OUTCOME = 0.15;

  private final Comparison comparison;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Excerpt, String> dates = new HashMap<>();
  private final Set<Excerpt> outcomes;

  Summary(Comparison comparison) {
    this.comparison = comparison;
    this.outcomes = outcomes(comparison.findings());
    Set<Excerpt> unsafe = unsafe(comparison.findings());
    for (Account account : accounts(comparison)) {
      Candidate.of(account).stream().filter(one -> isSafe(one.excerpt(), unsafe)).forEach(candidates::add);
    }
    comparison.timeline().events().forEach(event -> event.evidence().forEach(excerpt -> note(excerpt, event)));
  }

  /**
   * A sentence is of the last day of which it tells that something happened, else of the first that it announces. A
   * year or a month is mostly that of something it only recalls.
   */
  private void note(Excerpt sentence, Timeline.Event event) {
    if (event.precision() == Timeline.Precision.YEAR || event.precision() == Timeline.Precision.MONTH) {
      return;
    }
    boolean happened = event.status() == Timeline.Status.HAPPENED;
    dates.merge(sentence, event.date(), (known, later) -> happened ? later : known);
  }

  /** A disputed clause makes its whole sentence unfit. */
  private static boolean isSafe(Excerpt sentence, Set<Excerpt> unsafe) {
    return !touches(sentence, unsafe);
  }

  private static boolean touches(Excerpt sentence, Set<Excerpt> places) {
    return places.stream().anyMatch(
        excerpt -> excerpt.article().equals(sentence.article()) && excerpt.span().overlaps(sentence.span()));
  }

  /** What must not be stated as fact. */
  private static Set<Excerpt> unsafe(List<Finding> findings) {
    Set<Excerpt> unsafe = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.kind() == Finding.Kind.CONFLICT) {
        finding.readings().forEach(reading -> unsafe.addAll(reading.evidence()));
      } else if (finding.kind() == Finding.Kind.OVERTAKEN) {
        List<Finding.Reading> readings = finding.readings();
        readings.subList(0, readings.size() - 1).forEach(reading -> unsafe.addAll(reading.evidence()));
      }
    }
    return unsafe;
  }

  /** What overtook earlier news. */
  private static Set<Excerpt> outcomes(List<Finding> findings) {
    Set<Excerpt> outcomes = new HashSet<>();
    findings.stream()
        .filter(finding -> finding.kind() == Finding.Kind.OVERTAKEN)
        .map(finding -> finding.readings().get(finding.readings().size() - 1))
        .forEach(reading -> outcomes.addAll(reading.evidence()));
    return outcomes;
  }

  List<Line> lines() {
    List<Candidate> chosen = reports() == 1 ? lead() : agreed();
    return chosen.stream()
        .sorted(Comparator.comparing(this::date).thenComparingInt(this::order))
        .map(this::line)
        .toList();
  }

  /** Of each report the last version: what it left out, it no longer says. */
  private static List<Account> accounts(Comparison comparison) {
    Set<String> superseded = comparison.lineage().superseded();
    return comparison.alignment().story().accounts().stream()
        .filter(account -> !superseded.contains(account.article().id()))
        .toList();
  }

  private int reports() {
    return accounts(comparison).size();
  }

  private List<Candidate> lead() {
    Set<String> told = new HashSet<>();
    return candidates.stream().filter(Candidate::standsAlone).filter(one -> told.add(one.excerpt().exact()))
        .limit(OF_ONE_ARTICLE).toList();
  }

  private List<Candidate> agreed() {
    int wanted = Math.min(MOST, FEWEST + Math.max(0, comparison.lineage().independentReports() - 2));
    Map<Candidate, Double> worth = new HashMap<>();
    List<Candidate> open = new ArrayList<>(candidates.stream().filter(Candidate::standsAlone).toList());
    open.forEach(candidate -> worth.put(candidate, worth(candidate)));
    List<Candidate> chosen = new ArrayList<>();
    while (chosen.size() < wanted && !open.isEmpty()) {
      Candidate best = open.stream()
          .max(Comparator.comparingDouble(one -> worth.getOrDefault(one, 0.0) - NEWNESS * nearest(one, chosen)))
          .orElseThrow();
      open.remove(best);
      if (nearest(best, chosen) < SAME && chosen.stream().noneMatch(other -> tellTheSame(best, other))) {
        chosen.add(best);
      }
    }
    return chosen;
  }

  /** Whether accounts agree by these two on one thing, in whatever words: to tell it once is enough. */
  private boolean tellTheSame(Candidate one, Candidate other) {
    return comparison.findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.AGREEMENT)
        .map(Summary::evidence)
        .anyMatch(agreed -> touches(one.excerpt(), agreed) && touches(other.excerpt(), agreed));
  }

  private static Set<Excerpt> evidence(Finding finding) {
    return finding.readings().stream().flatMap(reading -> reading.evidence().stream()).collect(Collectors.toSet());
  }

  /** How well the other independent reports know it, with a little for standing early. */
  private double worth(Candidate candidate) {
    double sum = 0;
    int others = 0;
    for (List<String> family : comparison.lineage().families()) {
      if (!family.contains(candidate.article())) {
        sum += nearest(candidate, candidates.stream().filter(one -> family.contains(one.article())).toList());
        others++;
      }
    }
    double told = others == 0 ? 0 : sum / others;
    return told + candidate.earliness() + (outcomes.contains(candidate.excerpt()) ? OF_OUTCOME : 0);
  }

  private static double nearest(Candidate candidate, List<Candidate> others) {
    return others.stream().mapToDouble(candidate::cosine).max().orElse(0);
  }

  private String date(Candidate candidate) {
    return dates.getOrDefault(candidate.excerpt(), day(candidate));
  }

  private static String day(Candidate candidate) {
    return candidate.account().article().published().day().or(candidate.account()::reference).map(Object::toString)
        .orElse("9999");
  }

  private int order(Candidate candidate) {
    return candidates.indexOf(candidate);
  }

  private Line line(Candidate candidate) {
    List<Excerpt> evidence = new ArrayList<>(List.of(candidate.excerpt()));
    Set<String> articles = new HashSet<>(Set.of(candidate.article()));
    candidates.stream()
        .filter(other -> other.cosine(candidate) >= SAME)
        .sorted(Comparator.comparingDouble((Candidate other) -> other.cosine(candidate)).reversed())
        .filter(other -> articles.add(other.article()))
        .forEach(other -> evidence.add(other.excerpt()));
    return new Line(candidate.excerpt().exact(), evidence);
  }
}
