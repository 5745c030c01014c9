package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Entity;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;

/** Finds rows in which independent reports say the same, or one says more than another. */
final class SameMatter implements FindingRule {
  static final String SAME = "same statement";
  static final String MORE = "same matter, told differently";

  /** Sentences this alike say the same, by eye. */
  private static final double SAME_STATEMENT = 0.72;

  /** Below this they are merely about the same. */
  private static final double SAME_TOPIC = 0.5;

  @Override
  public List<Finding> find(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    List<List<Telling>> rows = reports.rows();
    for (int i = 0; i < rows.size(); i++) {
      of(rows.get(i), reports.alignment().rows().get(i).matter(), reports).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> of(List<Telling> row, String matter, Reports reports) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Telling first = row.get(0);
    Map<String, Telling> byArticle = new LinkedHashMap<>();
    row.stream()
        .filter(telling -> telling.isBody() && (telling.equals(first) || telling.cosine(first) >= SAME_TOPIC))
        .forEach(telling -> byArticle.putIfAbsent(telling.article(), telling));
    if (reports.independent(byArticle.keySet()) < 2) {
      return Optional.empty();
    }
    List<Telling> tellings = List.copyOf(byArticle.values());
    boolean same = tellings.stream().allMatch(telling -> isSame(telling, first));
    return Optional.of(same ? agreement(tellings, matter, reports) : detail(tellings, matter, reports));
  }

  private static boolean isSame(Telling telling, Telling first) {
    boolean alike = telling.cosine(first) >= SAME_STATEMENT
        && telling.claim().polarity() == first.claim().polarity()
        && telling.claim().modality() == first.claim().modality()
        && figures(telling).equals(figures(first));
    return alike || telling.equals(first);
  }

  private static Set<Double> figures(Telling telling) {
    return telling.claim().quantities().stream()
        .map(quantity -> quantity.low().orElse(-1))
        .collect(Collectors.toSet());
  }

  private static Finding agreement(List<Telling> tellings, String matter, Reports reports) {
    String explanation = Phrases.sentence(reports.names(tellings.stream().map(Telling::article).toList()))
        + " say the same of " + matter + ".";
    return new Finding(
        "", Kind.AGREEMENT, Aspect.OTHER, matter, readings(tellings, reports), explanation, SAME, 0.7);
  }

  private static Finding detail(List<Telling> tellings, String matter, Reports reports) {
    String explanation = Phrases.sentence(reports.names(tellings.stream().map(Telling::article).toList()))
        + " tell of " + matter + ", each in its own way.";
    return new Finding(
        "", Kind.DETAIL, aspect(tellings, reports), matter, readings(tellings, reports), explanation, MORE, 0.6);
  }

  private static List<Finding.Reading> readings(List<Telling> tellings, Reports reports) {
    return tellings.stream().map(telling -> reports.reading(List.of(telling))).toList();
  }

  private static Aspect aspect(List<Telling> tellings, Reports reports) {
    if (differ(tellings.stream().map(SameMatter::figures).toList())) {
      return Aspect.QUANTITY;
    }
    if (differ(tellings.stream().map(telling -> telling.entities(Entity.Kind.PLACE, reports)).toList())) {
      return Aspect.PLACE;
    }
    if (tellings.stream().map(telling -> telling.claim().modality()).filter(Modality.ASSERTED::equals).count()
        % tellings.size() != 0) {
      return Aspect.MODALITY;
    }
    return differ(tellings.stream().map(telling -> telling.entities(Entity.Kind.PERSON, reports)).toList())
        ? Aspect.ACTOR
        : Aspect.OTHER;
  }

  private static boolean differ(List<?> values) {
    return values.stream().distinct().count() > 1;
  }
}
