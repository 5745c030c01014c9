package org.rashomon.understand;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.text.Numeral;
import org.rashomon.text.WordList;
import org.rashomon.understand.Shape.Reader;
import org.rashomon.understand.Shape.Reading;

/**
 * The classes of words that the shapes of time expressions are written in.
 *
 * <p>Plain lists stand in {@code time-words.txt}: a class, then words with the number each stands for.
 */
final class TimeWords {
  /** Words of the classes in which a small letter means another word: "may", "march", "sun". */
  private static final Set<String> ONLY_CAPITAL = Set.of("may", "march", "mar", "sun", "sat", "mon", "wed", "dec",
      "jan",
      "sep", "oct", "apr", "jun", "jul", "thu", "fri", "tue", "august");

  private static final Map<String, Double> VAGUE = Map.of("several", Double.NaN, "few", Double.NaN, "many", Double.NaN,
      "some", Double.NaN, "couple", 2.);

  /** Those with "a" before them. */
  private static final Set<String> AFTER_A = Set.of("few", "couple");

  private TimeWords() {}

  /** All classes by name. */
  static Map<String, Reader> classes() {
    Map<String, Reader> classes = new HashMap<>();
    for (String line : WordList.lines(TimeWords.class, "time-words.txt")) {
      int space = line.indexOf(' ');
      Map<String, Integer> numbers = numbers(line.substring(space + 1));
      classes.put(line.substring(0, space), (lexemes, at) -> listed(numbers, lexemes.get(at), at));
    }
    Reader ordinal = Objects.requireNonNull(classes.get("ORDINAL"));
    classes.put("ORDINAL", (lexemes, at) -> ordinal(lexemes, at, ordinal));
    classes.put("DAY", (lexemes, at) -> day(lexemes, at, ordinal));
    classes.put("YEAR", TimeWords::year);
    classes.put("AGE", TimeWords::ancientYear);
    classes.put("SHORT", TimeWords::shortYear);
    classes.put("DECADE", TimeWords::decade);
    classes.put("N", TimeWords::amount);
    classes.put("NUMBER", (lexemes, at) -> digits(lexemes, at, 1, 4));
    classes.put("MM", (lexemes, at) -> digits(lexemes, at, 1, 2));
    classes.put("DD", (lexemes, at) -> digits(lexemes, at, 1, 2));
    classes.put("TWO", (lexemes, at) -> digits(lexemes, at, 1, 2));
    classes.put("CLOCK", Clock::read);
    classes.put("HOLIDAY", Holidays::read);
    return classes;
  }

  static boolean isWeekday(Lexeme lexeme) {
    return Stream.of(DayOfWeek.values()).anyMatch(day -> day.name().equalsIgnoreCase(lexeme.word()));
  }

  private static Map<String, Integer> numbers(String line) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String entry : List.of(line.split(" ", -1))) {
      int equals = entry.indexOf('=');
      numbers.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
    }
    return numbers;
  }

  private static Optional<Reading> listed(Map<String, Integer> numbers, Lexeme lexeme, int at) {
    Integer number = numbers.get(lexeme.word());
    boolean wrongCase = !lexeme.capital() && ONLY_CAPITAL.contains(lexeme.word());
    return number == null || wrongCase ? Optional.empty() : Optional.of(new Reading(number, at + 1));
  }

  /** Digits glued to nothing that makes them part of something else. */
  private static Optional<Reading> digits(List<Lexeme> lexemes, int at, int least, int most) {
    String word = lexemes.get(at).word();
    boolean fits = word.length() >= least && word.length() <= most && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return fits ? Optional.of(new Reading(Integer.parseInt(word), at + 1)) : Optional.empty();
  }

  private static boolean has(List<Lexeme> lexemes, int at, Set<String> words) {
    return at >= 0 && at < lexemes.size() && words.contains(lexemes.get(at).word());
  }

  private static Optional<Reading> ordinal(List<Lexeme> lexemes, int at, Reader listed) {
    boolean suffixed = has(lexemes, at + 1, Set.of("st", "nd", "rd", "th")) && lexemes.get(at + 1).glued();
    if (suffixed) {
      return digits(lexemes, at, 1, 2).map(digits -> new Reading(digits.value(), at + 2));
    }
    boolean tens = has(lexemes, at, Set.of("twenty", "thirty")) && has(lexemes, at + 1, Set.of("-"));
    if (tens && at + 2 < lexemes.size()) {
      int base = lexemes.get(at).word().equals("twenty") ? 20 : 30;
      return listed.read(lexemes, at + 2)
          .filter(ones -> ones.value() < 10)
          .map(ones -> new Reading(base + ones.value(), at + 3));
    }
    return listed.read(lexemes, at);
  }

  private static Optional<Reading> day(List<Lexeme> lexemes, int at, Reader listed) {
    Optional<Reading> ordinal = ordinal(lexemes, at, listed);
    Optional<Reading> day = ordinal.isPresent() ? ordinal : digits(lexemes, at, 1, 2);
    return day.filter(reading -> reading.value() >= 1 && reading.value() <= 31);
  }

  /** A year of four digits, or as it is spoken. */
  private static Optional<Reading> year(List<Lexeme> lexemes, int at) {
    Optional<Reading> digits = digits(lexemes, at, 4, 4).filter(year -> year.value() >= 1000 && year.value() < 2100);
    if (digits.isPresent() || lexemes.get(at).isNumber()) {
      boolean joined = has(lexemes, at + 1, Set.of("s", "th", "st", "nd", "rd")) && lexemes.get(at + 1).glued();
      return joined ? Optional.empty() : digits;
    }
    if (!Numeral.canStart(lexemes.get(at).word())) {
      return Optional.empty();
    }
    List<String> words = wordsAhead(lexemes, at);
    return Numeral.at(words, 0)
        .filter(n -> n.year() || (n.value() == 2000 && words.get(0).equals("two")))
        .map(n -> new Reading(n.value(), at + n.length()));
  }

  private static Optional<Reading> ancientYear(List<Lexeme> lexemes, int at) {
    return digits(lexemes, at, 1, 4);
  }

  /** "'99" */
  private static Optional<Reading> shortYear(List<Lexeme> lexemes, int at) {
    if (!has(lexemes, at, Set.of("'")) || at + 1 >= lexemes.size() || !lexemes.get(at + 1).glued()) {
      return Optional.empty();
    }
    boolean decade = has(lexemes, at + 2, Set.of("s")) && lexemes.get(at + 2).glued();
    return decade ? Optional.empty() : digits(lexemes, at + 1, 2, 2).map(r -> new Reading(century(r.value()), r.end()));
  }

  /** The year that two digits stand for: until 2029 in this century. */
  static int century(double two) {
    return (int) two + (two < 30 ? 2000 : 1900);
  }

  /** "1970s", "'80s", "80s", "1970's", "nineties": the first year of the decade, or below 100 where no century is told. */
  private static Optional<Reading> decade(List<Lexeme> lexemes, int at) {
    int start = has(lexemes, at, Set.of("'")) ? at + 1 : at;
    if (start >= lexemes.size()) {
      return Optional.empty();
    }
    int s = has(lexemes, start + 1, Set.of("'")) && lexemes.get(start + 1).glued() ? start + 2 : start + 1;
    boolean plural = has(lexemes, s, Set.of("s")) && lexemes.get(s).glued();
    Optional<Reading> digits = digits(lexemes, start, 2, 4).filter(r -> r.value() % 10 == 0 && plural);
    return digits.filter(r -> r.value() < 100 ? r.value() >= 10 : r.value() >= 100)
        .map(r -> new Reading(r.value(), s + 1));
  }

  private static List<String> wordsAhead(List<Lexeme> lexemes, int at) {
    return lexemes.subList(at, Math.min(lexemes.size(), at + 12)).stream().map(Lexeme::word).toList();
  }

  /** A number, or words for one that is not told. */
  private static Optional<Reading> amount(List<Lexeme> lexemes, int at) {
    String word = lexemes.get(at).word();
    if (!VAGUE.containsKey(word) && !Numeral.canStart(word)) {
      return Optional.empty();
    }
    List<String> words = wordsAhead(lexemes, at);
    Optional<Numeral> numeral = Numeral.at(words, 0).filter(n -> !n.year());
    if (numeral.isPresent()) {
      return numeral.map(n -> new Reading(n.value(), at + n.length()));
    }
    int first = words.get(0).equals("a") ? 1 : 0;
    if (first < words.size() && (first == 0 ? VAGUE.keySet() : AFTER_A).contains(words.get(first))) {
      int of = first + 1 < words.size() && words.get(first + 1).equals("of") ? 1 : 0;
      return Optional.of(new Reading(VAGUE.getOrDefault(words.get(first), Double.NaN), at + first + 1 + of));
    }
    boolean one = words.get(0).equals("a") || words.get(0).equals("an");
    return one ? Optional.of(new Reading(1, at + 1)) : Optional.empty();
  }
}
