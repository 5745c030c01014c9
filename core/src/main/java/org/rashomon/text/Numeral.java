package org.rashomon.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number written in words, digits or both: "forty-two", "1.2 million", "two dozen", "a hundred", "2 1/2".
 *
 * @param value the number
 * @param length how many of the given words it takes
 * @param year whether it is a year as it is spoken: "nineteen ninety-four"
 */
public record Numeral(double value, int length, boolean year) {
  private static final Map<String, Integer> SMALL = Map.ofEntries(
      Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
      Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
      Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13),
      Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
      Map.entry("eighteen", 18), Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
      "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

  private static final Map<String, Double> SCALES = Map.of("dozen", 12., "hundred", 1e2, "thousand", 1e3,
      "million", 1e6, "billion", 1e9, "trillion", 1e12, "m", 1e6, "bn", 1e9);

  /** No number is read over more words than this. */
  private static final int LONGEST = 12;

  /** Whether a number can start with the word, in lower case; cheap, for it is asked of every word. */
  public static boolean canStart(String word) {
    char first = word.charAt(0);
    return (first >= '0' && first <= '9') || word.equals("a") || word.equals("an") || SMALL.containsKey(word)
        || TENS.containsKey(word);
  }

  /**
   * The number that starts at a place.
   *
   * @param words in lower case, marks ("-", "/") as words of their own
   */
  public static Optional<Numeral> at(List<String> words, int from) {
    int to = Math.min(words.size(), from + LONGEST);
    List<String> ahead = words.subList(from, to);
    Optional<Numeral> spoken = spokenYear(ahead);
    return spoken.isPresent() ? spoken : new Reading(ahead).read();
  }

  /** A whole number below a hundred, in words. */
  private static Optional<Numeral> belowHundred(List<String> words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    Integer small = SMALL.get(words.get(from));
    if (small != null) {
      return Optional.of(new Numeral(small, 1, false));
    }
    Integer tens = TENS.get(words.get(from));
    if (tens == null) {
      return Optional.empty();
    }
    int next = from + 1 < words.size() && words.get(from + 1).equals("-") ? from + 2 : from + 1;
    Integer ones = next < words.size() ? SMALL.get(words.get(next)) : null;
    if (ones == null || ones == 0 || ones > 9) {
      return Optional.of(new Numeral(tens, 1, false));
    }
    return Optional.of(new Numeral(tens + ones, next + 1 - from, false));
  }

  /** "nineteen ninety-four": a number from ten to twenty before one from ten up. */
  private static Optional<Numeral> spokenYear(List<String> words) {
    Optional<Numeral> century = belowHundred(words, 0).filter(n -> n.value >= 13 && n.value <= 20);
    return century.flatMap(c -> belowHundred(words, c.length)
        .filter(n -> n.value >= 10)
        .map(n -> new Numeral(c.value * 100 + n.value, c.length + n.length, true)));
  }

  /** One walk along the words. */
  private static final class Reading {
    private final List<String> words;
    private int at;
    private double total;
    private double part;

    Reading(List<String> words) {
      this.words = words;
    }

    Optional<Numeral> read() {
      if (!readPart()) {
        return Optional.empty();
      }
      boolean goesOn = true;
      while (goesOn && at < words.size()) {
        goesOn = readScale() || readMore();
      }
      readHalf();
      return Optional.of(new Numeral(total + part, at, false));
    }

    private boolean readPart() {
      if (at >= words.size()) {
        return false;
      }
      String word = words.get(at);
      if (!word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9') {
        return readDigits(word);
      }
      boolean article = (word.equals("a") || word.equals("an")) && at + 1 < words.size()
          && SCALES.containsKey(words.get(at + 1)) && words.get(at + 1).length() > 2;
      if (article) {
        part = 1;
        at++;
        return true;
      }
      return readWords();
    }

    private boolean readWords() {
      Optional<Numeral> small = belowHundred(words, at);
      small.ifPresent(numeral -> {
        part += numeral.value;
        at += numeral.length;
      });
      return small.isPresent();
    }

    private boolean readDigits(String word) {
      try {
        part = Double.parseDouble(word.replace(",", ""));
      } catch (NumberFormatException e) {
        return false;
      }
      at++;
      return true;
    }

    /** "hundred" multiplies what stands before it, a larger scale closes the part. */
    private boolean readScale() {
      int place = words.get(at).equals("-") && at + 1 < words.size() ? at + 1 : at;
      Double scale = SCALES.get(words.get(place));
      if (scale == null) {
        return false;
      }
      at = place + 1;
      part *= scale;
      if (scale > 100) {
        total += part;
        part = 0;
      }
      return true;
    }

    /** "two hundred and five", "six thousand two hundred": only after a scale. */
    private boolean readMore() {
      boolean afterScale = SCALES.containsKey(words.get(at - 1)) && !words.get(at - 1).equals("dozen");
      int and = words.get(at).equals("and") ? 1 : 0;
      int before = at;
      at += and;
      if (afterScale && at < words.size() && readWords()) {
        return true;
      }
      at = before;
      return false;
    }

    /** "2 1/2", "two and a half". */
    private void readHalf() {
      if (follows("1", "/", "2") || follows("-", "1", "/", "2") || follows("½") || follows("and", "a", "half")) {
        total += 0.5;
      }
    }

    private boolean follows(String... expected) {
      if (at + expected.length > words.size() || !words.subList(at, at + expected.length).equals(List.of(expected))) {
        return false;
      }
      at += expected.length;
      return true;
    }
  }
}
