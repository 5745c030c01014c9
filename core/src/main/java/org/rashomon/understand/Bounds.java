package org.rashomon.understand;

import java.util.List;
import java.util.Map;
import org.rashomon.model.Quantity.Bound;

/** Words before a number that say how it is meant: "at least", "up to", "nearly". */
final class Bounds {
  private static final Map<String, Bound> PHRASES = Map.ofEntries(
      Map.entry("at least", Bound.AT_LEAST), Map.entry("more than", Bound.AT_LEAST),
      Map.entry("no fewer than", Bound.AT_LEAST), Map.entry("no less than", Bound.AT_LEAST),
      Map.entry("over", Bound.AT_LEAST), Map.entry("upwards of", Bound.AT_LEAST), Map.entry("above", Bound.AT_LEAST),
      Map.entry("upward of", Bound.AT_LEAST), Map.entry("greater than", Bound.AT_LEAST),
      Map.entry("exceeding", Bound.AT_LEAST), Map.entry("a minimum of", Bound.AT_LEAST),
      Map.entry("up to", Bound.AT_MOST), Map.entry("at most", Bound.AT_MOST), Map.entry("fewer than", Bound.AT_MOST),
      Map.entry("less than", Bound.AT_MOST), Map.entry("no more than", Bound.AT_MOST),
      Map.entry("under", Bound.AT_MOST),
      Map.entry("as many as", Bound.AT_MOST), Map.entry("as much as", Bound.AT_MOST),
      Map.entry("a maximum of", Bound.AT_MOST), Map.entry("below", Bound.AT_MOST),
      Map.entry("nearly", Bound.ABOUT), Map.entry("almost", Bound.ABOUT), Map.entry("about", Bound.ABOUT),
      Map.entry("around", Bound.ABOUT), Map.entry("roughly", Bound.ABOUT), Map.entry("some", Bound.ABOUT),
      Map.entry("approximately", Bound.ABOUT), Map.entry("an estimated", Bound.ABOUT),
      Map.entry("close to", Bound.ABOUT),
      Map.entry("estimated", Bound.ABOUT), Map.entry("just over", Bound.ABOUT), Map.entry("just under", Bound.ABOUT),
      Map.entry("or so", Bound.ABOUT), Map.entry("perhaps", Bound.ABOUT));

  private Bounds() {}

  /**
   * How a number is led.
   *
   * @param from the first lexeme of the words that lead it, or the number's own
   */
  record Led(Bound bound, int from) {}

  static Led before(List<Lexeme> lexemes, int number) {
    for (int length = 3; length >= 1; length--) {
      int from = number - length;
      Bound bound = from < 0 ? null : PHRASES.get(words(lexemes, from, number));
      if (bound != null) {
        return new Led(bound, from);
      }
    }
    return new Led(Bound.EXACT, number);
  }

  private static String words(List<Lexeme> lexemes, int from, int to) {
    return String.join(" ", lexemes.subList(from, to).stream().map(Lexeme::word).toList());
  }
}
