package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.rashomon.model.Article;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Numeral;

/** Finds numbers, and words that do a number's work, with what they count. */
final class QuantityFinder {
  private static final Map<String, Bound> WORDS = Map.of("none", Bound.NONE, "all", Bound.ALL, "some", Bound.SOME,
      "several", Bound.SOME, "many", Bound.MANY, "dozens", Bound.MANY, "scores", Bound.MANY, "hundreds", Bound.MANY,
      "thousands", Bound.MANY, "few", Bound.SOME);

  /** The least that a round word can mean. */
  private static final Map<String, Double> LEAST = Map.of("dozens", 24., "scores", 40., "hundreds", 200., "thousands",
      2000.);

  private static final Map<String, String> MONEY = Map.of("$", "dollars", "£", "pounds", "€", "euros", "¥", "yen");

  /** What a letter behind a sum of money stands for: "$5B", "€40k". */
  private static final Map<String, Double> LETTERS = Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "b", 1e9, "bn", 1e9,
      "t", 1e12, "tn", 1e12);

  /** After these a number is a name, not a count: "Flight 12", "Article 5". */
  private static final Set<String> LABELS = Set.of("no", "number", "#", "flight", "highway", "route", "article",
      "section",
      "chapter", "page", "room", "phase", "level", "grade", "district", "ward", "interstate", "channel", "category",
      "apartment", "unit", "suite", "title", "class", "group", "version", "area", "zone", "division", "act", "rule");

  private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "road", "rd", "drive", "dr",
      "lane",
      "boulevard", "blvd", "court", "highway", "parkway", "block", "place", "way", "terrace");

  /** Measures written together with their number, which then counts nothing: "9mm casings". */
  private static final Set<String> MEASURES = Set.of("mm", "cm", "km", "kg", "lb", "lbs", "oz", "mph", "kph", "ft",
      "hp",
      "gb", "mb", "cc", "caliber", "kw", "mw");

  private final Article article;
  private final List<Lexeme> lexemes;
  private final List<TimeExpression> times;
  private final CountedNoun noun;

  private QuantityFinder(Article article, List<Lexeme> lexemes, List<TimeExpression> times) {
    this.article = article;
    this.lexemes = lexemes;
    this.times = times;
    this.noun = new CountedNoun(lexemes);
  }

  /** The quantities of a sentence, in order. */
  static List<Quantity> find(Article article, List<Lexeme> sentence, List<TimeExpression> times) {
    return new QuantityFinder(article, sentence, times).all();
  }

  private List<Quantity> all() {
    List<Quantity> quantities = new ArrayList<>();
    int at = 0;
    while (at < lexemes.size()) {
      int from = at;
      Optional<Numbers> numbers = isTime(at) ? Optional.empty() : numbers(at);
      Optional<Quantity> quantity = numbers.flatMap(read -> quantity(from, read)).or(() -> ofWord(from));
      quantity.ifPresent(quantities::add);
      at = numbers.map(Numbers::end).orElse(at + 1);
    }
    return quantities;
  }

  /** Whether the place is part of a date or a time of day; lengths of time do count something. */
  private boolean isTime(int at) {
    Span span = lexemes.get(at).span();
    return times.stream()
        .filter(time -> time.type() != TimeExpression.Type.DURATION)
        .anyMatch(time -> time.excerpt().span().overlaps(span));
  }

  /** One number or a range of two. */
  private record Numbers(double low, double high, int end) {}

  private Optional<Numbers> numbers(int at) {
    return numeral(at).map(first -> {
      int end = at + first.length();
      boolean joined = Set.of("-", "to").contains(word(end))
          || (word(end).equals("and") && word(at - 1).equals("between"));
      Optional<Numeral> second = joined ? numeral(end + 1).filter(n -> n.value() > first.value()) : Optional.empty();
      return second.map(n -> new Numbers(first.value(), n.value(), end + 1 + n.length()))
          .orElseGet(() -> sum(at, first.value(), end));
    });
  }

  private Numbers sum(int at, double value, int end) {
    Double letter = MONEY.containsKey(word(at - 1)) && glued(end) ? LETTERS.get(word(end)) : null;
    return letter == null ? new Numbers(value, value, end) : new Numbers(value * letter, value * letter, end + 1);
  }

  private Optional<Numeral> numeral(int at) {
    if (at >= lexemes.size() || !Numeral.canStart(word(at))) {
      return Optional.empty();
    }
    List<String> words = lexemes.subList(at, Math.min(lexemes.size(), at + 10)).stream().map(Lexeme::word).toList();
    return Numeral.at(words, 0);
  }

  private Optional<Quantity> quantity(int from, Numbers numbers) {
    if (isName(from, numbers)) {
      return Optional.empty();
    }
    Counted counted = money(from, numbers).or(() -> age(from, numbers)).orElseGet(() -> counted(from, numbers));
    boolean bare = counted.of().isEmpty();
    boolean year = numbers.low() == numbers.high() && numbers.low() >= 1900 && numbers.low() < 2060;
    boolean range = numbers.low() < numbers.high();
    boolean label = from > 0 && lexemes.get(from - 1).capital() && lexemes.get(from - 1).isWord();
    boolean bareWord = !lexemes.get(from).isNumber() || range || year || label;
    if (isPronoun(from) || (bare && bareWord)) {
      return Optional.empty();
    }
    return Optional.of(bounded(from, counted.end(), numbers, counted.of()));
  }

  /** "one of the oldest", "one another". */
  private boolean isPronoun(int at) {
    return word(at).equals("one")
        && Set.of("of", "another", "that", "who", "day", "point", "time").contains(word(at + 1));
  }

  /** What is counted, and where the words of the number end. */
  private record Counted(String of, int end) {}

  private Optional<Counted> money(int from, Numbers numbers) {
    String unit = MONEY.get(word(from - 1));
    if (unit != null) {
      return Optional.of(new Counted(unit, numbers.end()));
    }
    boolean percent = word(numbers.end()).equals("%") || word(numbers.end()).equals("percent")
        || (word(numbers.end()).equals("per") && word(numbers.end() + 1).equals("cent"));
    return percent ? Optional.of(new Counted("percent", numbers.end())) : Optional.empty();
  }

  /** "35-year-old", "aged 35", "Ana Bell, 35,". */
  private Optional<Counted> age(int from, Numbers numbers) {
    int end = numbers.end();
    boolean old = word(end).equals("-") && word(end + 1).equals("year") && word(end + 3).equals("old");
    boolean years = word(end).equals("years") && (word(end + 1).equals("old") || word(end + 2).equals("age"));
    boolean aged = Set.of("aged", "ages").contains(word(from - 1))
        || (word(from - 1).equals("age") && !word(from - 2).equals("the"));
    boolean named = word(from - 1).equals(",") && from >= 2 && lexemes.get(from - 2).capital()
        && lexemes.get(from - 2).isWord() && Set.of(",", ".", ")", ";").contains(word(end))
        && lexemes.get(from).isNumber();
    boolean possible = numbers.low() > 0 && numbers.low() < 115 && numbers.low() == Math.rint(numbers.low());
    return possible && (old || years || aged || named) ? Optional.of(new Counted("years old", end)) : Optional.empty();
  }

  private Counted counted(int from, Numbers numbers) {
    return new Counted(noun.after(from, numbers.end(), numbers.high() == 1), numbers.end());
  }

  /** Numbers that are names, addresses, telephone numbers, ordinals or parts of longer codes. */
  private boolean isName(int from, Numbers numbers) {
    int end = numbers.end();
    boolean ordinal = Set.of("st", "nd", "rd", "th", "s").contains(word(end)) && glued(end);
    boolean labelled = LABELS.contains(word(from - 1)) && (from < 2 || lexemes.get(from - 1).capital()
        || Set.of("no", "number", "#").contains(word(from - 1)));
    boolean inCode = (glued(from) && Set.of("-", "/", "@", "_", ".", "'", ":").contains(word(from - 1)))
        || (from > 0 && glued(from) && lexemes.get(from - 1).isWord());
    boolean goesOn = glued(end) && (Set.of("/", ":", "'").contains(word(end)) || isDigits(word(end))
        || (word(end).equals("-") && (isDigits(word(end + 1)) || numbers.low() < numbers.high())));
    boolean measure = MEASURES.contains(word(end)) && glued(end);
    return ordinal || labelled || inCode || goesOn || measure || isAddress(from, end);
  }

  private boolean isAddress(int from, int end) {
    for (int i = end; i < Math.min(lexemes.size(), end + 5); i++) {
      if (STREETS.contains(word(i)) && lexemes.get(from).isNumber()) {
        return lexemes.get(i).capital() || word(i).equals("block");
      }
      if (!lexemes.get(i).capital() && !word(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  private Quantity bounded(int from, int end, Numbers numbers, String of) {
    int first = MONEY.containsKey(word(from - 1)) ? from - 1 : from;
    Bounds.Led led = Bounds.before(lexemes, first);
    boolean range = numbers.low() < numbers.high();
    Bound bound = range ? Bound.RANGE : orMore(end) ? Bound.AT_LEAST : led.bound();
    OptionalDouble low = bound == Bound.AT_MOST ? OptionalDouble.empty() : OptionalDouble.of(numbers.low());
    OptionalDouble high = bound == Bound.AT_LEAST ? OptionalDouble.empty() : OptionalDouble.of(numbers.high());
    return new Quantity(article.excerpt(span(led.from(), end)), low, high, bound, of);
  }

  private boolean orMore(int end) {
    return word(end).equals("or") && word(end + 1).equals("more");
  }

  /** "none", "all sanctions", "some of the crew", "dozens of homes". */
  private Optional<Quantity> ofWord(int at) {
    Bound bound = WORDS.get(word(at));
    if (bound == null || isTime(at) || (word(at).equals("few") && !word(at - 1).equals("a"))
        || Set.of("at", "after", "not", "above", "in", "with", "of", "how", "as", "so", "too").contains(word(at - 1))) {
      return Optional.empty();
    }
    String of = LEAST.containsKey(word(at)) ? noun.ofRoundNumber(at) : noun.ofWord(at + 1);
    if (of.isEmpty() && bound != Bound.NONE) {
      return Optional.empty();
    }
    Double least = LEAST.get(word(at));
    OptionalDouble low = bound == Bound.NONE
        ? OptionalDouble.of(0)
        : least == null ? OptionalDouble.empty() : OptionalDouble.of(least);
    OptionalDouble high = bound == Bound.NONE ? OptionalDouble.of(0) : OptionalDouble.empty();
    return Optional.of(new Quantity(article.excerpt(span(at, at + 1)), low, high, bound, of));
  }

  private Span span(int from, int end) {
    return new Span(lexemes.get(from).span().start(), lexemes.get(end - 1).span().end());
  }

  private String word(int at) {
    return at >= 0 && at < lexemes.size() ? lexemes.get(at).word() : "";
  }

  private boolean glued(int at) {
    return at >= 0 && at < lexemes.size() && lexemes.get(at).glued();
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
