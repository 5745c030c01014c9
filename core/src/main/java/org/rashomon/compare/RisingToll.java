package org.rashomon.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Words;

/**
 * Finds a count of victims that rises from report to report.
 *
 * <p>Dates decide which report is the later. One without a date, and one of the same day, takes its place by its figure: a
 * toll seldom falls. One without a date whose figure is lower than the first dated one or higher than the last has no
 * place: whether it was written before or after is not known, so it is told apart.
 */
final class RisingToll implements FindingRule {
  static final String RULE = "count of victims risen since";

  /** Each word for the count with the word under which it is told. */
  private static final Map<String, String> VICTIMS = Map.of(
      "injured", "injured", "hurt", "injured", "wounded", "injured", "killed", "killed", "dead", "killed", "died",
      "killed");

  /** Words that make a number the count of another time, of a part or of something more. */
  private static final PhraseList NOT_THE_TOLL = PhraseList.of(List.of(
      "another", "other", "others", "additional", "including", "among them", "of them", "of whom", "each", "per",
      "since", "last year", "this year", "last month", "average", "separate", "previous", "earlier this", "or more",
      "more than", "at least", "years ago", "weeks after", "months after", "years after", "attacks", "incidents",
      "later died", "also", "along with", "a third", "a fourth",
      "a fifth"));

  /** Words that nearly every sentence about victims has. */
  private static final Set<String> USUAL = Words.contentSet("people person persons injured hurt wounded"
      + " killed dead died die injuries police said official officials report reported number toll count counts");

  /** A background event lies further back than this from the report; one whose toll still rises does not. */
  private static final int DAYS_OF_RISING = 10;

  private static final double CONFIDENCE = 0.75;

  @Override
  public boolean readsEveryVersion() {
    return true;
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    for (List<Figure> figures : byVictims(reports).values()) {
      rising(linked(figures), reports).ifPresent(findings::add);
    }
    return findings;
  }

  /** For each word, one figure an article: an article with two may count two things. */
  private static Map<String, List<Figure>> byVictims(Reports reports) {
    Map<String, List<Figure>> found = new TreeMap<>();
    for (Account account : reports.accounts()) {
      Map<String, List<Figure>> own = new HashMap<>();
      reports.of(account).stream().filter(RisingToll::isOfTheEvent).flatMap(telling -> Figure.in(telling).stream())
          .filter(figure -> VICTIMS.containsKey(figure.quantity().of()) && !isEarlierFigure(figure)
              && !figure.isAddend())
          .forEach(figure -> own.computeIfAbsent(word(figure), word -> new ArrayList<>()).add(figure));
      own.forEach((word, figures) -> {
        if (figures.stream().map(Figure::value).distinct().count() == 1) {
          found.computeIfAbsent(word, any -> new ArrayList<>()).add(figures.get(0));
        }
      });
    }
    return found;
  }

  private static String word(Figure figure) {
    return VICTIMS.getOrDefault(figure.quantity().of(), "");
  }

  private static boolean isOfTheEvent(Telling telling) {
    return telling.claim().polarity() == Claim.Polarity.AFFIRMED && !NOT_THE_TOLL.isIn(telling.lower())
        && telling.claim().times().stream().noneMatch(time -> isBackground(time, telling.account()));
  }

  private static boolean isBackground(TimeExpression time, Account account) {
    if (time.type() != TimeExpression.Type.DATE) {
      return false;
    }
    Optional<When> when = When.date(time.value());
    Optional<LocalDate> written = Calendar.reference(account);
    return when.isPresent() && (!when.get().isDay()
        || written.filter(day -> when.get().toDay().isBefore(day.minusDays(DAYS_OF_RISING))).isPresent());
  }

  /** "Up from 11": what was known before. */
  private static boolean isEarlierFigure(Figure figure) {
    String before = Telling.plain(figure.account().article().text()
        .substring(figure.telling().sentence().span().start(), figure.quantity().excerpt().span().start()));
    return before.endsWith(" from ") || before.endsWith(" from the ");
  }

  /** The largest group of figures whose sentences share words that tell of one event. */
  private static List<Figure> linked(List<Figure> figures) {
    List<Figure> largest = List.of();
    for (Figure start : figures) {
      Set<Figure> group = new LinkedHashSet<>(List.of(start));
      boolean grew = true;
      while (grew) {
        grew = group.addAll(figures.stream()
            .filter(figure -> group.stream().anyMatch(member -> areLinked(member, figure))).toList());
      }
      if (group.size() > largest.size()) {
        largest = List.copyOf(group);
      }
    }
    return largest;
  }

  private static boolean areLinked(Figure one, Figure other) {
    Set<String> shared = one.telling().sharedInSentence(other.telling());
    shared.removeAll(USUAL);
    shared.removeIf(word -> !Character.isLetter(word.charAt(0)));
    return !shared.isEmpty();
  }

  private static Optional<Finding> rising(List<Figure> toll, Reports reports) {
    TreeMap<Double, List<Figure>> values = new TreeMap<>();
    toll.forEach(figure -> values.computeIfAbsent(figure.value(), value -> new ArrayList<>()).add(figure));
    List<List<Figure>> all = List.copyOf(values.values());
    List<List<Figure>> steps = betweenDated(all);
    if (steps.size() < 2 || reports.independent(Figure.articles(steps)) < 2 || !isInOrder(steps, reports)) {
      return Optional.empty();
    }
    return Optional.of(finding(steps, all.stream().filter(step -> !steps.contains(step)).toList(), reports));
  }

  /** From the first figure that a dated report gives to the last. */
  private static List<List<Figure>> betweenDated(List<List<Figure>> steps) {
    int from = 0;
    int to = steps.size();
    while (from < to && Figure.dated(steps.get(from)).isEmpty()) {
      from++;
    }
    while (to > from && Figure.dated(steps.get(to - 1)).isEmpty()) {
      to--;
    }
    return steps.subList(from, to);
  }

  /** Whether the first figure was given before the last, and none after a higher one; of one day, the lower comes first. */
  private static boolean isInOrder(List<List<Figure>> steps, Reports reports) {
    List<List<Figure>> dated = steps.stream().map(Figure::dated).toList();
    return Figure.precede(dated.get(0), dated.get(dated.size() - 1), reports) && !falls(dated, reports);
  }

  private static boolean falls(List<List<Figure>> steps, Reports reports) {
    for (int i = 1; i < steps.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (anyPrecedes(steps.get(i), steps.get(before), reports)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyPrecedes(List<Figure> higher, List<Figure> lower, Reports reports) {
    return higher.stream().anyMatch(
        one -> lower.stream().anyMatch(later -> reports.isEarlier(one.account(), later.account())));
  }

  private static Finding finding(List<List<Figure>> steps, List<List<Figure>> apart, Reports reports) {
    List<Finding.Reading> readings = steps.stream()
        .map(step -> reports.reading(step.stream().map(Figure::telling).toList()))
        .toList();
    String victims = word(steps.get(0).get(0));
    return new Finding(
        "", Kind.OVERTAKEN, Aspect.QUANTITY, "number of " + victims, readings,
        Phrases.inOrder(gives(steps, victims, reports), gives(apart, victims, reports)),
        RULE, CONFIDENCE);
  }

  private static List<String> gives(List<List<Figure>> steps, String victims, Reports reports) {
    return steps.stream()
        .map(step -> Figure.gives(step, Phrases.number(step.get(0).value()) + " " + victims, reports)).toList();
  }
}
