package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;

/**
 * Finds rows in which independent reports say the same, or one says more than another.
 *
 * <p>Rows are wide and overlap; of each only what lies nearest together is taken, and no sentence twice.
 */
final class SameMatter implements FindingRule {
  static final String SAME = "same statement";
  static final String MORE = "same matter, told differently";

  /** Sentences this alike say the same; by eye on stories of three outlets. */
  private static final double SAME_STATEMENT = 0.75;

  /** Least likeness of sentences on one matter, and with what each word they share adds. */
  private static final double LEAST_COSINE = 0.45;
  private static final double LEAST_STRENGTH = 0.6;
  private static final double OF_A_WORD = 0.04;
  private static final int MOST_WORDS = 5;

  /** Sentences of fewer telling words are addresses, greetings and the like. */
  private static final int SHORTEST = 4;

  private static final int FEWEST_WORDS = 2;

  /** More of these bury what matters. */
  private static final int MOST = 24;

  /** What stands nearest together in a row, strongest pair first. */
  private record Cluster(List<Telling> tellings, double strength) {}

  @Override
  public List<Finding> find(Reports reports) {
    List<Cluster> clusters = reports.rows().stream()
        .map(row -> cluster(row, reports))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(Cluster::strength).reversed())
        .toList();
    Set<Excerpt> used = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<Excerpt> seeds = cluster.tellings.subList(0, 2).stream().map(Telling::inSentence).toList();
      if (findings.size() < MOST && seeds.stream().noneMatch(used::contains)) {
        cluster.tellings.forEach(telling -> used.add(telling.inSentence()));
        findings.add(finding(cluster.tellings, reports));
      }
    }
    return findings;
  }

  private static Optional<Cluster> cluster(List<Telling> row, Reports reports) {
    Optional<Cluster> best = Optional.empty();
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        double strength = strength(row.get(i), row.get(j), reports);
        if (strength > best.map(Cluster::strength).orElse(LEAST_STRENGTH)
            && reports.areIndependent(row.get(i), row.get(j))) {
          best = Optional.of(new Cluster(List.of(row.get(i), row.get(j)), strength));
        }
      }
    }
    return best.map(pair -> grown(pair, row, reports));
  }

  private static Cluster grown(Cluster pair, List<Telling> row, Reports reports) {
    List<Telling> tellings = new ArrayList<>(pair.tellings);
    Set<String> articles = tellings.stream().map(Telling::article).collect(Collectors.toCollection(HashSet::new));
    row.stream()
        .filter(telling -> pair.tellings.stream().allMatch(seed -> strength(seed, telling, reports) >= LEAST_STRENGTH))
        .filter(telling -> articles.add(telling.article()))
        .forEach(tellings::add);
    return new Cluster(tellings, pair.strength);
  }

  /** How strongly two sentences speak of one matter; 0 where they don't. */
  static double strength(Telling one, Telling other, Reports reports) {
    double cosine = one.cosine(other);
    if (!says(one) || !says(other) || cosine < LEAST_COSINE) {
      return 0;
    }
    int shared = (int) one.sharedInSentence(other).stream().filter(reports::isTelling).count();
    return shared < FEWEST_WORDS && cosine < SAME_STATEMENT ? 0 : cosine + OF_A_WORD * Math.min(shared, MOST_WORDS);
  }

  private static boolean says(Telling telling) {
    return telling.isBody() && telling.sentenceWords().size() >= SHORTEST;
  }

  private static Finding finding(List<Telling> tellings, Reports reports) {
    Telling first = tellings.get(0);
    String matter = MatterName.of(first, tellings.subList(1, tellings.size()));
    boolean same = tellings.stream().allMatch(telling -> isSame(telling, first));
    String names = Phrases.sentence(reports.names(tellings.stream().map(Telling::article).toList()));
    List<Finding.Reading> readings = tellings.stream().map(telling -> reports.reading(List.of(telling))).toList();
    return same
        ? new Finding(
            "", Finding.Kind.AGREEMENT, Aspect.OTHER, matter, readings,
            names + " say the same of this: " + matter + ".", SAME, 0.7)
        : new Finding(
            "", Finding.Kind.DETAIL, aspect(tellings, reports), matter, readings,
            names + " all speak of this: " + matter + "." + extra(tellings, reports), MORE, 0.6);
  }

  private static boolean isSame(Telling telling, Telling first) {
    boolean alike = telling.cosine(first) >= SAME_STATEMENT
        && telling.claim().polarity() == first.claim().polarity()
        && telling.claim().modality() == first.claim().modality()
        && telling.voice().equals(first.voice())
        && figures(telling).equals(figures(first));
    return alike || telling.equals(first);
  }

  private static Set<Double> figures(Telling telling) {
    return telling.claim().quantities().stream()
        .map(quantity -> quantity.low().orElse(-1))
        .collect(Collectors.toSet());
  }

  private static Aspect aspect(List<Telling> tellings, Reports reports) {
    if (differ(tellings.stream().map(SameMatter::figures).toList())) {
      return Aspect.QUANTITY;
    }
    if (differ(tellings.stream().map(telling -> telling.claim().modality()).toList())) {
      return Aspect.MODALITY;
    }
    if (differ(tellings.stream().map(telling -> telling.entities(Entity.Kind.PLACE, reports)).toList())) {
      return Aspect.PLACE;
    }
    return differ(tellings.stream().map(telling -> telling.entities(Entity.Kind.PERSON, reports)).toList())
        ? Aspect.ACTOR
        : Aspect.OTHER;
  }

  private static boolean differ(List<?> values) {
    return values.stream().distinct().count() > 1;
  }

  /** Whom or what one of them alone names. */
  private static String extra(List<Telling> tellings, Reports reports) {
    StringBuilder extra = new StringBuilder();
    for (Telling telling : tellings) {
      List<String> own = telling.claim().entities().stream()
          .filter(entity -> tellings.stream()
              .noneMatch(other -> !other.equals(telling) && other.claim().entities().contains(entity)))
          .flatMap(entity -> reports.entityName(entity).stream())
          .sorted()
          .toList();
      if (!own.isEmpty()) {
        extra.append(" Only ").append(reports.name(telling.article())).append(" names ")
            .append(Phrases.list(own)).append(" here.");
      }
    }
    return extra.toString();
  }
}
