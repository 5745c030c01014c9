package org.rashomon.compare;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Stem;
import org.rashomon.text.Words;

/**
 * A number of something in a claim.
 *
 * @param value the number; of several that it can be the least
 */
record Figure(Telling telling, Quantity quantity, double value) {
  /** How far what is meant by "about" and "dozens" may lie from the number. */
  private static final double LOOSE = 0.5;

  /** What a number counts where it is somebody's age. */
  static final String AGE = "years old";

  /** Least likeness of two sentences that give figures of one thing. */
  private static final double SAME_MATTER = 0.55;

  /** Words beside the noun itself that both must have. */
  private static final int LEAST_SHARED = 2;

  /** "Two leaders", "both sides": small numbers of what is known anyway say nothing that could agree. */
  private static final int SMALL = 2;

  private static final Set<String> HURT = Set.of("killed", "injured", "wounded", "dead", "shot", "arrested", "missing");

  /** Words of figures that count only a part, or something more. */
  private static final PhraseList PARTS = PhraseList.of(List.of(
      "another", "other", "others", "more", "additional", "including", "among them", "of them", "of whom", "each",
      "per", "every", "another one", "apiece", "respectively", "since", "last year", "this year", "so far this year",
      "image", "photo", "slide", "one was", "others were", "the fourth", "average", "at a time", "separate", "previous",
      "earlier this", "identities of", "identity of", "names of", "bodies of", "about the same time",
      "around the same time", "at the same time", "elsewhere", "meanwhile", "separately"));

  /** Lengths of time are somebody's, and shares and sums of something, which a sentence seldom says in full. */
  private static final Set<String> LENGTHS = Set.of("seconds", "hours", "minutes", "days", "weeks", "months", "years",
      AGE);
  private static final Set<String> MEASURES = Set.of("percent", "dollars", "pounds", "euros", "yen", "points",
      "degrees");

  /** Words beside the noun that both must have where they differ in a share or a sum. */
  private static final int SHARED_OF_MEASURE = 5;

  /** "A girl and two men were hurt": the two are not all. */
  private static final Pattern BEFORE_SUMMAND = Pattern.compile("(?:\\band|,|\\bplus|\\bas well as)\\s+$");
  private static final Pattern BEFORE_ADDEND = Pattern.compile(
      "\\b(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+(?:[\\w'’-]+\\s+){1,3}(?:and|plus)\\s+$");
  private static final Pattern AFTER_SUMMAND = Pattern.compile(
      "^\\s+(?:[\\w'’-]+\\s+){1,3}(?:and|plus)\\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s");

  /** The articles that give the figures of some sides, in order. */
  static Set<String> articles(List<List<Figure>> sides) {
    return sides.stream().flatMap(List::stream).map(figure -> figure.telling().article())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those of a side whose reports have a date. */
  static List<Figure> dated(List<Figure> side) {
    return side.stream().filter(figure -> Calendar.reference(figure.account()).isPresent()).toList();
  }

  /** Whether all reports of a side are known to be written before all of another. */
  static boolean precede(List<Figure> side, List<Figure> other, Reports reports) {
    return side.stream().allMatch(
        one -> other.stream().allMatch(later -> reports.isEarlier(one.account(), later.account())));
  }

  /** "Two outlets give three injured". */
  static String gives(List<Figure> side, String what, Reports reports) {
    Set<String> articles = articles(List.of(side));
    return reports.names(articles) + (articles.size() == 1 ? " gives " : " give ") + what;
  }

  static List<Figure> in(Telling telling) {
    return all(telling).stream().filter(Figure::isExact).toList();
  }

  /** Also those that are no exact numbers: "at least five", "dozens", "between ten and twelve". */
  static List<Figure> all(Telling telling) {
    if (!telling.isBody() || telling.claim().modality() != Modality.ASSERTED) {
      return List.of();
    }
    return telling.claim().quantities().stream()
        .filter(quantity -> !quantity.of().isEmpty()
            && (quantity.low().isPresent() || quantity.high().isPresent()))
        .map(quantity -> new Figure(telling, quantity, quantity.low().orElse(quantity.high().orElse(0))))
        .toList();
  }

  boolean isExact() {
    return quantity.bound() == Bound.EXACT;
  }

  /** The least it can be, taking round words loosely. */
  double least() {
    return switch (quantity.bound()) {
      case AT_MOST -> 0;
      case ABOUT, MANY -> value * (1 - LOOSE);
      default -> value;
    };
  }

  /** The most it can be, taking round words loosely. */
  double most() {
    double high = quantity.high().orElse(Double.POSITIVE_INFINITY);
    return quantity.bound() == Bound.ABOUT ? high * (1 + LOOSE) : high;
  }

  /** Whether there is a number that both can mean. */
  boolean mayEqual(Figure other) {
    return least() <= other.most() && other.least() <= most();
  }

  /** Whether both count the same thing in two articles, though in numbers that differ. */
  boolean isSurelyOfSameThing(Figure other) {
    return !telling.article().equals(other.telling.article()) && of().equals(other.of()) && sameTime(other)
        && isSurelySame(other);
  }

  /** The stem of what is counted. */
  String of() {
    return Stem.of(quantity.of());
  }

  Account account() {
    return telling.account();
  }

  /** Number and noun in the words of a newspaper. */
  String words() {
    if (isAge()) {
      return "an age of " + Phrases.number(value);
    }
    return (isExact() ? Phrases.number(value) : quantity.excerpt().exact().toLowerCase(Locale.ROOT))
        + " " + quantity.of();
  }

  String matter() {
    return isAge() ? "age" : "number of " + quantity.of();
  }

  /** Whether both count the same thing in two articles, as far as their sentences tell. */
  boolean isOfSameThing(Figure other) {
    return !telling.article().equals(other.telling.article())
        && of().equals(other.of())
        && sameTime(other)
        && (value == other.value ? mayBeSame(other) : isSurelySame(other));
  }

  private boolean isAge() {
    return quantity.of().equals(AGE);
  }

  /** Whether an age can be one person's: not where both sentences name people and none of them is in both. */
  private boolean mayBeSamePerson(Figure other) {
    Set<String> mine = people();
    Set<String> theirs = other.people();
    boolean named = !mine.isEmpty() && !theirs.isEmpty();
    return isNotOfAnother() && other.isNotOfAnother() && (!named || mine.stream().anyMatch(theirs::contains));
  }

  private Set<String> people() {
    return telling.peopleInSentence();
  }

  private boolean isNotOfAnother() {
    return !telling.lower().replace(" one another ", " ").contains(" another ");
  }

  /** Whether it counts all there were; a sentence with several numbers mostly shares them out. */
  private boolean isWhole() {
    long counts = telling.account().claims().stream()
        .filter(claim -> claim.sentence() == telling.claim().sentence())
        .flatMap(claim -> claim.quantities().stream())
        .filter(other -> !isTime(other.of()))
        .map(Quantity::excerpt)
        .distinct()
        .count();
    return counts == 1 && !PARTS.isIn(aroundIt()) && !isSummand();
  }

  /** The words of the sentence without its own: the "more" of "more than ten" adds nothing to others. */
  private String aroundIt() {
    String text = telling.account().article().text();
    Span sentence = telling.sentence().span();
    Span number = quantity.excerpt().span();
    return Telling.plain(text.substring(sentence.start(), Math.max(sentence.start(), number.start())))
        + Telling.plain(text.substring(Math.min(number.end(), sentence.end()), sentence.end()));
  }

  /** Whether other people are added to it in the same breath: "six children and two adults were killed". */
  boolean isAddend() {
    String text = telling.account().article().text();
    Span sentence = telling.sentence().span();
    Span number = quantity.excerpt().span();
    return BEFORE_ADDEND.matcher(text.substring(sentence.start(), Math.max(sentence.start(), number.start()))).find()
        || AFTER_SUMMAND.matcher(text.substring(number.end(), Math.max(number.end(), sentence.end()))).find();
  }

  private boolean isSummand() {
    String text = telling.account().article().text();
    Span sentence = telling.sentence().span();
    Span number = quantity.excerpt().span();
    return BEFORE_SUMMAND.matcher(text.substring(sentence.start(), number.start())).find()
        || AFTER_SUMMAND.matcher(text.substring(number.end(), Math.max(number.end(), sentence.end()))).find();
  }

  /** Two equal figures need less to be of one thing than two that differ: chance seldom makes them equal. */
  private boolean mayBeSame(Figure other) {
    if (isAge()) {
      return mayBeSamePerson(other);
    }
    boolean tells = value > SMALL || (HURT.contains(quantity.of()) && isWhole() && other.isWhole());
    return tells && !context(other).isEmpty();
  }

  private boolean isSurelySame(Figure other) {
    int least = MEASURES.contains(quantity.of()) ? SHARED_OF_MEASURE : LEAST_SHARED;
    return isWhole() && other.isWhole() && context(other).size() >= least
        && telling.cosine(other.telling) >= SAME_MATTER
        && !LENGTHS.contains(quantity.of());
  }

  private static boolean isTime(String noun) {
    return noun.equals(AGE) || noun.equals("hours") || noun.equals("minutes") || noun.equals("days");
  }

  /** Words of both claims beside number and noun. */
  private Set<String> context(Figure other) {
    Set<String> shared = new HashSet<>(telling.sharedWords(other.telling));
    shared.remove(of());
    Words.content(quantity.excerpt().exact()).forEach(shared::remove);
    return shared;
  }

  private boolean sameTime(Figure other) {
    return areOfOneTime(telling, other.telling);
  }

  /** Whether two claims may speak of one time: where both name dates, one of them is the same. */
  static boolean areOfOneTime(Telling one, Telling other) {
    Set<String> mine = days(one);
    Set<String> theirs = days(other);
    return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
  }

  private static Set<String> days(Telling telling) {
    Set<String> days = new HashSet<>();
    telling.claim().times().stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .forEach(time -> days.add(time.value()));
    return days;
  }
}
